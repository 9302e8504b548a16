import assert from 'node:assert/strict';
import { check, letter, silent } from './check';
import { tell } from './tell';

const title = ['of\nIceland, Malta and Seychelles to', 'of\nIceland, ⟦Malta⟧ and Seychelles to'] as const;
const malta = '(Signed) Ġorġ Farrugia\nPermanent Representative of Malta to the United Nations\n\n';

describe('Rules: missing-signatory', () => {
  it('finds a State without a signature', () => {
    check(
      letter('en/45', title, [malta, '']),
      `
        warning missing-signatory: The title names this State among the senders; nobody signs for it.
          ~ A signature block: (Signed) Hrafnhildur Steinsdóttir ⏎ Ambassador ⏎ Permanent Representative of Iceland to the United Nations
          ~ A signature block: (Signed) Marie-Ange Labiche ⏎ Ambassador ⏎ Permanent Representative of Seychelles to the United Nations
      `,
    );
    check(
      letter(
        'fr/54',
        ['la Belgique, du Cabo\nVerde et', 'la Belgique, du ⟦Cabo\nVerde⟧ et'],
        ['Le Représentant permanent du Cabo Verde,\n(Signé) Adérito Lopes Évora\n', ''],
      ),
      `
        warning missing-signatory: The title names this State among the senders; nobody signs for it.
          ~ A signature block: L’Ambassadrice, ⏎ Représentante permanente de la Belgique ⏎ (Signé) Sophie Vandermeersch
          ~ A signature block: La Représentante permanente ⏎ de la République socialiste du Viet Nam ⏎ (Signé) Dang Thi Minh Hao
      `,
    );
    check(
      letter(
        'ru/45',
        ['Казахстана, Непала и\nШвейцарии', '⟦Казахстана⟧, Непала и\nШвейцарии'],
        [
          '(Подпись) Ерлан Сагындыков\nПосол\nПостоянный представитель Республики Казахстан\nпри Организации Объединенных Наций\n',
          '',
        ],
      ),
      `
        warning missing-signatory: The title names this State among the senders; nobody signs for it.
          ~ A signature block: (Подпись) Сушила Раджбхандари ⏎ Посол ⏎ Постоянный представитель Непала ⏎ при Организации Объединенных Наций
          ~ A signature block: (Подпись) Рето Камениш ⏎ Посол ⏎ Постоянный представитель Швейцарии ⏎ при Организации Объединенных Наций
      `,
    );
    check(
      letter(
        'ar/07',
        [
          'من\u202c\n\u202bالممثلين الدائمين للجزائر ومصر وموريتانيا وتونس',
          'من\u202c\n\u202bالممثلين الدائمين للجزائر ومصر وموريتانيا و⟦تونس⟧',
        ],
        ['\u202b(توقيع) ليلى المنصف الدريدي\u202c\n\u202bالسفيرة\u202c\n\u202bالممثلة الدائمة لتونس\u202c\n', ''],
      ),
      `
        warning missing-signatory: The title names this State among the senders; nobody signs for it.
          ~ A signature block: ‫(توقيع) كمال بوعلام زروقي‬ ⏎ ‫السفير‬ ⏎ ‫الممثل الدائم للجزائر‬ ⏎ ‫لدى الأمم المتحدة‬
          ~ A signature block: ‫(توقيع) أسامة فؤاد الشناوي‬ ⏎ ‫السفير‬ ⏎ ‫المندوب الدائم لجمهورية مصر العربية‬
          ~ A signature block: ‫(توقيع) سيدي محمد ولد الغابد‬ ⏎ ‫الممثل الدائم للجمهورية الإسلامية الموريتانية‬ ⏎ ‫لدى الأمم المتحدة‬
      `,
    );
    check(
      letter(
        'zh/44',
        [
          '不丹、马拉维和尼泊尔常驻联合国代表给秘书长的信\n我们',
          '不丹、⟦马拉维⟧和尼泊尔常驻联合国代表给秘书长的信\n我们',
        ],
        ['马拉维常驻联合国代表\n大使\n格蕾丝·姆班德拉(签名)\n', ''],
      ),
      `
        warning missing-signatory: The title names this State among the senders; nobody signs for it.
          ~ A signature block: 不丹常驻联合国代表 ⏎ 大使 ⏎ 多尔吉·旺楚克(签名)
          ~ A signature block: 尼泊尔常驻联合国代表 ⏎ 大使 ⏎ 拉梅什·巴哈杜尔·塔帕(签名)
      `,
    );
  });

  it('is silent where one signs for others', () => {
    const post = 'Permanent Representative of Iceland to the United Nations\n\n';
    silent(letter('en/45', [malta, ''], [post, `${post.trim()}, also on behalf of the co-authors\n\n`]));
  });

  it('is silent where a State has another name in its block', () => {
    silent(
      letter(
        'en/45',
        [malta, ''],
        ['of Seychelles to the United Nations\n\n\f', 'of the Republic of the Islands\n\n\f'],
      ),
    );
  });

  it('is silent where the block was not recognised', () => {
    silent(letter('en/45', [malta, 'For the Republic of Malta: signature received on 23 August.\n\n']));
  });

  it('is silent about a State with “and” in its name', () => {
    silent(letter('en/36'));
  });

  it('is silent where the last signature ends the text', () => {
    const text = letter('en/45');
    const { findings } = tell(text.slice(0, text.indexOf('(Signed) Marie')), []);
    assert.ok(!findings.some(f => f.rule === 'missing-signatory'));
  });
});
