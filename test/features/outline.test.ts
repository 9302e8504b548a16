import assert from 'node:assert/strict';
import { outline } from '../../server/src/features/outline';
import type { OutlineEntry } from '../../server/src/features/outlineEntry';
import { analyse } from '../../server/src/languageService';
import { letterIn } from '../help/languages';
import { dedent } from '../help/show';

const shown = (entries: readonly OutlineEntry[], depth = ''): string[] =>
  entries.flatMap(e => [
    `${depth}${e.kind}: ${e.name}${e.detail ? ` (${e.detail})` : ''}`,
    ...shown(e.children, `${depth}  `),
  ]);

/** Compares the outline of a text, a line an entry. */
function check(input: string, expected: string): void {
  assert.equal(shown(outline(analyse(input))).join('\n'), dedent(expected));
}

describe('The outline', () => {
  it('is in Arabic', () =>
    check(
      letterIn('ar'),
      `
      masthead: ترويسة الوثيقة (الجمعية العامة، مجلس الأمن)
      agenda: بنود جدول الأعمال (2)
        item: 34  منع نشوب النزاعات المسلحة
        item: 86  سيادة القانون على الصعيدين الوطني والدولي
      title: رسالة مؤرخة 5 أيار/مايو 2021 موجهة إلى الأمين العام من الممثل الدائم لأذربيجان لدى الأمم المتحدة (رسالة)
      text: الفقرات (1)
      request: طلب التعميم
      signature: التوقيع: سالم بن ناصر الهنائي (السفير، الممثل الدائم)
      footnotes: الحواشي (1)
        footnote: 1 A/75/1.
      annex: المرفق
        title: رسالة مؤرخة 4 أيار/مايو 2021 موجهة إلى الأمين العام من وزير خارجية أذربيجان (رسالة)
        text: الفقرات (1)
        annex: الضميمة
      `,
    ));

  it('is in English', () =>
    check(
      letterIn('en'),
      `
      masthead: Masthead (General Assembly, Security Council)
      agenda: Agenda items (2)
        item: 34  Prevention of armed conflict
        item: 86  The rule of law at the national and international levels
      title: Letter dated 5 May 2021 from the Permanent Representative of Azerbaijan to the United Nations addressed to the Secretar… (Letter)
      text: Paragraphs (1)
      request: Request for circulation
      signature: Signature: Dulcelina Évora Monteiro (Ambassador, Permanent Representative)
      footnotes: Footnotes (1)
        footnote: 1 A/75/1.
      annex: Annex
        title: Letter dated 4 May 2021 from the Minister for Foreign Affairs of Azerbaijan addressed to the Secretary-General (Letter)
        text: Paragraphs (1)
        annex: Enclosure
      `,
    ));

  it('is in Spanish', () =>
    check(
      letterIn('es'),
      `
      masthead: Encabezamiento (Asamblea General, Consejo de Seguridad)
      agenda: Temas del programa (2)
        item: 34  Prevención de los conflictos armados
        item: 86  El estado de derecho en los planos nacional e internacional
      title: Carta de fecha 5 de mayo de 2021 dirigida al Secretario General por el Representante Permanente de Azerbaiyán ante las… (Carta)
      text: Párrafos (1)
      request: Solicitud de distribución
      signature: Firma: Sabine Orengo (Embajador, Representante Permanente)
      footnotes: Notas (1)
        footnote: 1 A/75/1.
      annex: Anexo
        title: Carta de fecha 4 de mayo de 2021 dirigida al Secretario General por el Ministro de Relaciones Exteriores de Azerbaiyán (Carta)
        text: Párrafos (1)
        annex: Documento adjunto
      `,
    ));

  it('is in French', () =>
    check(
      letterIn('fr'),
      `
      masthead: En-tête (Assemblée générale, Conseil de sécurité)
      agenda: Points de l’ordre du jour (2)
        item: 34  Prévention des conflits armés
        item: 86  L'état de droit aux niveaux national et international
      title: Lettre datée du 5 mai 2021, adressée au Secrétaire général par le Représentant permanent de l’Azerbaïdjan auprès de l’O… (Lettre)
      text: Paragraphes (1)
      request: Demande de distribution
      signature: Signature : Edna Tavares Monteiro (L’Ambassadeur, Représentant permanent)
      footnotes: Notes (1)
        footnote: 1 A/75/1.
      annex: Annexe
        title: Lettre datée du 4 mai 2021, adressée au Secrétaire général par le Ministre des affaires étrangères de l’Azerbaïdjan (Lettre)
        text: Paragraphes (1)
        annex: Pièce jointe
      `,
    ));

  it('is in Russian', () =>
    check(
      letterIn('ru'),
      `
      masthead: Заголовочная часть (Генеральная Ассамблея, Совет Безопасности)
      agenda: Пункты повестки дня (2)
        item: 34  Предотвращение вооруженных конфликтов
        item: 86  Верховенство права на национальном и международном уровнях
      title: Письмо Постоянного представителя Азербайджана при Организации Объединенных Наций от 5 мая 2021 года на имя Генерального… (Письмо)
      text: Абзацы (1)
      request: Просьба о распространении
      signature: Подпись: Луиджи Ферранте (Посол, Постоянный представитель)
      footnotes: Сноски (1)
        footnote: 1 A/75/1.
      annex: Приложение
        title: Письмо Министра иностранных дел Азербайджана от 4 мая 2021 года на имя Генерального секретаря (Письмо)
        text: Абзацы (1)
        annex: Добавление
      `,
    ));

  it('is in Chinese', () =>
    check(
      letterIn('zh'),
      `
      masthead: 文件头 (大会、安全理事会)
      agenda: 议程项目(2)
        item: 34  预防武装冲突
        item: 86  国内和国际的法治
      title: 2021 年 5 月 5 日阿塞拜疆常驻联合国代表给秘书长的信 (信)
      text: 段落(1)
      request: 分发请求
      signature: 签名：达尼亚尔·奥马罗夫 (常驻代表、大使)
      footnotes: 脚注(1)
        footnote: 1 A/75/1.
      annex: 附件
        title: 2021 年 5 月 4 日阿塞拜疆外交部长给秘书长的信 (信)
        text: 段落(1)
        annex: 附文
      `,
    ));

  it('is of nothing where the text is no letter', () => check('The sea is wide.', ''));

  it('selects the words of an entry and ranges over its lines', () => {
    const text = letterIn('en');
    const [masthead, agenda, title] = outline(analyse(text));
    const words = (s: { start: number; end: number }) => text.slice(s.start, s.end);
    assert.equal(words(masthead!.selection), 'General Assembly');
    assert.equal(words(masthead!.range), text.split('\n').slice(0, 2).join('\n'));
    assert.equal(words(agenda!.selection), 'Agenda items 34 and 86');
    assert.equal(words(agenda!.range), text.split('\n').slice(2, 5).join('\n'));
    assert.match(words(title!.selection), /^Letter dated .* Secretary-General$/);
  });
});
