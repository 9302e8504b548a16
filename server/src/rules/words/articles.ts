/** Names of States, parted by `|`, by the article that they have; from the names in UNTERM. */
export const ARTICLES = {
  en: {
    the: 'United Arab Emirates|Bahamas|Central African Republic|Democratic Republic of the Congo|Congo|Comoros|Dominican Republic|United Kingdom of Great Britain and Northern Ireland|Gambia|Islamic Republic of Iran|Republic of Korea|Lao People’s Democratic Republic|Republic of Moldova|Marshall Islands|Niger|Netherlands|Philippines|Democratic People’s Republic of Korea|State of Palestine|Russian Federation|Sudan|Syrian Arab Republic|United Republic of Tanzania|United States of America|Holy See',
  },
  fr: {
    le: 'Burundi|Bénin|Burkina Faso|Bangladesh|Bélarus|Belize|Brésil|Brunéi Darussalam|Bhoutan|Botswana|Canada|Chili|Cameroun|Congo|Costa Rica|Danemark|Gabon|Ghana|Guatemala|Guyana|Honduras|Japon|Kazakhstan|Kenya|Kirghizistan|Cambodge|Koweït|Liban|Libéria|Liechtenstein|Lesotho|Luxembourg|Maroc|Mexique|Mali|Myanmar|Monténégro|Mozambique|Malawi|Niger|Nigéria|Nicaragua|Népal|Pakistan|Panama|Pérou|Portugal|Paraguay|Qatar|Rwanda|Soudan|Sénégal|Soudan du Sud|Suriname|Tchad|Togo|Tadjikistan|Turkménistan|Timor-Leste|Saint-Siège|Viet Nam|Samoa|Yémen|Zimbabwe',
    la: 'Belgique|Bulgarie|Bosnie-Herzégovine|Barbade|Suisse|Chine|Côte d’Ivoire|Colombie|Tchéquie|Finlande|France|Géorgie|Guinée|Gambie|Guinée-Bissau|Guinée équatoriale|Grèce|Grenade|Croatie|Hongrie|Jamaïque|Jordanie|Libye|Lituanie|Lettonie|Macédoine du Nord|Mongolie|Mauritanie|Malaisie|Namibie|Norvège|Nouvelle-Zélande|Papouasie-Nouvelle-Guinée|Pologne|Roumanie|Sierra Leone|Somalie|Serbie|Slovaquie|Slovénie|Suède|Thaïlande|Trinité-et-Tobago|Tunisie|Zambie',
    elided:
      'Afghanistan|Angola|Albanie|Andorre|Argentine|Arménie|Australie|Autriche|Azerbaïdjan|Allemagne|Algérie|Équateur|Égypte|Érythrée|Espagne|Estonie|Éthiopie|Indonésie|Inde|Irlande|Iraq|Islande|Italie|Arabie saoudite|Eswatini|Ouganda|Ukraine|Uruguay|Ouzbékistan|Afrique du Sud',
    les: 'Émirats arabes unis|Bahamas|Comores|Fidji|États fédérés de Micronésie|Maldives|Îles Marshall|Pays-Bas|Philippines|Palaos|Îles Salomon|Seychelles|Tonga|Tuvalu|États-Unis d’Amérique',
    none: 'Israël|Haïti|Oman',
  },
  es: {
    el: 'Afganistán|Brasil|Canadá|Camerún|Congo|Ecuador|Gabón|Iraq|Japón|Líbano|Níger|Pakistán|Perú|Paraguay|Sudán|Senegal|Chad|Togo|Uruguay|Yemen',
    la: 'Argentina|India|Arabia Saudita',
  },
  ar: {
    al: 'أردن|صين|عراق|كويت|مغرب|سودان|يمن|جزائر|بحرين|هند|يابان|نرويج|سويد|نمسا|برازيل|أرجنتين|برتغال|مكسيك|سنغال|صومال|فلبين|كاميرون|كونغو|نيجر|سلفادور|يونان|دانمرك|جمهورية|مملكة|ولايات المتحدة|اتحاد الروسي|إمارات|جبل الأسود|كرسي الرسولي',
  },
} as const;
