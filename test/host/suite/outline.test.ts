import * as vscode from 'vscode';
import { becomes, letter } from './help';

/** An outline as text: an entry a line, with what stands beside it and the lines it stands for. */
function print(symbols: readonly vscode.DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, range, children }) => {
      const [from, to] = [range.start.line + 1, range.end.line + 1];
      const lines = from === to ? from : `${from}–${to}`;
      return `${indent}${lines}: ${name}${detail && ` | ${detail.replace('\u200e', '')}`}\n${print(children, `${indent}  `)}`;
    })
    .join('');
}

async function check(name: string, expected: string): Promise<void> {
  const { document } = await letter(name);
  const ask = 'vscode.executeDocumentSymbolProvider';
  const shown = async () => print(await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(ask, document.uri));
  await becomes(shown, expected.replace(/^\n/, ''));
}

describe('Outline', () => {
  it('of a letter in Arabic', () =>
    check(
      'ar.letter.txt',
      `
1–8: ترويسة الوثيقة | الجمعية العامة، مجلس…
9–13: بنود جدول الأعمال (4)
  10: 18 (ج)  التنمية المستدامة: الحد من…
  11: 18 (ي)  التنمية المستدامة: مكافحة…
  12: 58  بناء السلام والحفاظ على السلام
  13: 128  الصحة العالمية والسياسة…
18: رسالة مؤرخة 14 آذار/مارس 2023 موجهة…
20–21: الفقرات (2)
22: طلب التعميم
24–26: التوقيع: هيثم عبد الكريم الخصاونة
29–42: المرفق | بيان عمّان بشأن التصحر…
  33: بيان عمّان بشأن التصحر والعواصف…
`,
    ));

  it('of a letter in English', () =>
    check(
      'en.letter.txt',
      `
1–10: Masthead | General Assembly, Security Council
11–15: Agenda items (4)
  12: 18 (c)  Sustainable development: disaster risk reduction
  13: 33  Zone of peace and cooperation of the South Atlantic
  14: 65 (b)  New Partnership for Africa’s Development: progress in implementation and international support: causes of confl…
  15: 75  Oceans and the law of the sea
19: Letter dated 14 March 2024 from the Permanent Representative of Cabo Verde to the United Nations addressed to the Secre… | Letter
21–22: Paragraphs (2)
23: Request for circulation
25–27: Signature: Dulcelina Évora Monteiro | Ambassador, Permanent Representative
30–44: Annex | Statement by the Minister of the Sea of Cabo Verde on the tenth anniversary of the Mindelo arrangement
  32: Statement by the Minister of the Sea of Cabo Verde on the tenth anniversary of the Mindelo arrangement
`,
    ));

  it('of a letter in Spanish', () =>
    check(
      'es.letter.txt',
      `
1–8: Encabezamiento | Asamblea General, Consejo de Seguridad
9–14: Temas del programa (5)
  10: 14  Cultura de paz
  11: 31  Prevención de los conflictos armados
  12: 33  Zona de paz y cooperación del Atlántico Sur
  13: 75  Los océanos y el derecho del mar
  14: 83  El estado de derecho en los planos nacional e internacional
20: Carta de fecha 2 de mayo de 2024 dirigida al Secretario General por la Representante Permanente del Uruguay ante las Na… | Carta
22–26: Párrafos (3)
28: Solicitud de distribución
30–32: Firma: Mariana Etcheverry Sosa | Embajadora, Representante Permanente
35–60: Anexo | Declaración de La Paloma sobre puertos tranquilos y mares vivos
  39: Declaración de La Paloma sobre puertos tranquilos y mares vivos
  49: Compromisos
  56: Seguimiento
`,
    ));

  it('of a letter in French', () =>
    check(
      'fr.letter.txt',
      `
1–14: En-tête | Assemblée générale, Conseil de sécurité
15–19: Points de l’ordre du jour (3)
  17: 31  Prévention des conflits armés
  18: 33  Zone de paix et de coopération de l’Atlantique Sud
  19: 74 a)  Les océans et le droit de la mer
25: Lettre datée du 1er novembre 2019, adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Org… | Lettre
27–31: Paragraphes (3)
33: Demande de distribution
35–37: Signature : Kokou Mawuli Adzoyi | L’Ambassadeur, Représentant permanent
41–69: Annexe | Déclaration du Ministre de l’économie maritime, de la pêche et de la protection côtière du Togo à l’occasion du troisième anniversaire de l’adoption de la Charte de Lomé
  43: Déclaration du Ministre de l’économie maritime, de la pêche et de la protection côtière du Togo à l’occasion du troisiè…
  51: Un bilan encourageant
  57: Les défis qui demeurent
`,
    ));

  it('of a letter in Russian', () =>
    check(
      'ru.letter.txt',
      `
1–12: Заголовочная часть | Генеральная Ассамблея, Совет Безопасности
13–18: Пункты повестки дня (4)
  15: 14  Культура мира
  16: 18 e)  Устойчивое развитие: осуществление Конвенции Организации Объединенных Наций по борьбе с опустыниванием в тех стр…
  17: 32  Предотвращение вооруженных конфликтов
  18: 64  Зона мира, доверия и сотрудничества Центральной Азии
23: Письмо Постоянного представителя Узбекистана при Организации Объединенных Наций от 12 марта 2025 года на имя Генерально… | Письмо
25–29: Абзацы (3)
31: Просьба о распространении
33–34: Подпись: Шухрат Каримбаев | Посол, Постоянный представитель
37–67: Приложение | Заявление министра экологии Республики Узбекистан Жасура Абдураимова на открытии международного семинара «Приаралье: от песчаных бурь к лесным полосам»
  39: Заявление министра экологии Республики Узбекистан Жасура Абдураимова на открытии международного семинара «Приаралье: от…
  61–67: Дополнение | Посадки на осушенном дне Аральского моря в 2019–2024 годах
    63: Посадки на осушенном дне Аральского моря в 2019–2024 годах
`,
    ));

  it('of a letter in Chinese', () =>
    check(
      'zh.letter.txt',
      `
1–11: 文件头 | 大会、安全理事会
12–17: 议程项目(4)
  14: 19  可持续发展
  15: 31  预防武装冲突
  16: 62  建设和平和保持和平
  17: 117  千年首脑会议成果的后续行动
20: 2019年11月20日塞内加尔常驻联合国代表给秘书长的信 | 信
22: 段落(1)
23: 分发请求
25–27: 签名：谢赫·恩迪亚耶 | 常驻代表、大使
30–40: 附件 | “跨界水资源与和平”区域研讨会的声明
  32: “跨界水资源与和平”区域研讨会的声明
`,
    ));
});
