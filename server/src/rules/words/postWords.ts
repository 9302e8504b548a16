/** Two posts of which a sender has one only, and who may sign in the place of either; folded, in all six languages. */
export const postWords = {
  charge:
    /charge(?:e|\(e\))? d'affaires|encargad[oa](?:\/a|\(a\))? de negocios|поверенн\S+ в делах|القائمة? بالاعمال|临时代办/,
  representative:
    /permanent representative(?! office)|representante? permanente?(?!s)|постоянн(?:ый|ого|ому|ым|ая|ой) представител[ьяюе]м?(?![а-я])|(?:الممثلة?|المندوبة?) الدائمة?(?![ا-ي])|常驻(?:联合国)?代表(?!团)/,
  deputy:
    /deputy|alternate|acting|\bfor the|adjoint|suppleant|\bpour l|adjunt|altern[oa]|\bpor el|\bpor la|заместител|исполня|и\. ?о\.|врио|(?:^|\n| )за посто|نائب|بالنيابة عن|副|代理|permanente?,? (?:par )?interi|representative,? a(?:\.i\.|d interim)/,
} as const;
