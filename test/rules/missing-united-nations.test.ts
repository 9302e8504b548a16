import { check, letter, renamed, silent } from './check';

describe('Rules: missing-united-nations', () => {
  it('finds it in English', () => {
    check(
      renamed('en/22', 'of Oman to the United Nations', 'of Oman', 'the Permanent Representative of Oman'),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “to the United Nations”
            - …resentative of Oman addressed to the Pre…
            + …resentative of Oman to the United Nations addressed to the Pre…
      `,
    );
  });

  it('finds it for several senders', () => {
    check(
      letter('en/07', [
        'the Permanent Representatives of\nCosta Rica, Fiji, Kenya and Portugal to the United Nations\naddressed',
        '⟦the Permanent Representatives of\nCosta Rica, Fiji, Kenya and Portugal⟧\naddressed',
      ]),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “to the United Nations”
            - …, Kenya and Portugal
            + …, Kenya and Portugal to the United Nations
      `,
    );
  });

  it('finds it in French, Spanish and Arabic', () => {
    check(
      renamed(
        'fr/01',
        'permanent du Togo auprès de l’Organisation des Nations Unies',
        'permanent du Togo',
        'le Représentant permanent du Togo',
      ),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “auprès de l’Organisation des Nations Unies”
            - …nt permanent du Togo
            + …nt permanent du Togo auprès de l’Organisation des Nations Unies
            - …nt permanent du Togo
            + …nt permanent du Togo auprès de l’Organisation des Nations Unies
      `,
    );
    check(
      renamed(
        'es/01',
        'del Uruguay ante las Naciones Unidas',
        'del Uruguay',
        'la Representante Permanente del Uruguay',
      ),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “ante las Naciones Unidas”
            - …rmanente del Uruguay
            + …rmanente del Uruguay ante las Naciones Unidas
            - …rmanente del Uruguay
            + …rmanente del Uruguay ante las Naciones Unidas
      `,
    );
    check(
      renamed('ar/01', 'للأردن لدى الأمم المتحدة', 'للأردن', 'الممثل الدائم للأردن'),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “لدى الأمم المتحدة”
            - …الممثل الدائم للأردن
            + …الممثل الدائم للأردن لدى الأمم المتحدة
            - …الممثل الدائم للأردن
            + …الممثل الدائم للأردن لدى الأمم المتحدة
      `,
    );
  });

  it('finds it in Chinese, where the words stand before the post', () => {
    check(
      renamed('zh/04', '哈萨克斯坦常驻联合国代表给', '哈萨克斯坦常驻代表给', '哈萨克斯坦常驻代表'),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “联合国”
            -   2025 年 3 月 10 日哈萨克斯坦常驻代表给秘书长的信
            +   2025 年 3 月 10 日哈萨克斯坦常驻联合国代表给秘书长的信
            -   2025 年 3 月 10 日哈萨克斯坦常驻代表给秘书长的信的
            +   2025 年 3 月 10 日哈萨克斯坦常驻联合国代表给秘书长
            -   附件
            +   的信的附件
      `,
    );
  });

  it('is silent about other places and senders', () => {
    const from = (words: string) =>
      letter('en/22').replaceAll('the Permanent Representative of Oman to the United Nations', words);
    silent(from('the Permanent Representative of Oman to the League of Arab States'));
    silent(from('the Permanent Representative of Oman in Geneva'));
    silent(from('the Minister for Foreign Affairs of Oman'));
    silent(letter('en/09'));
    silent(letter('ru/55'));
    silent(letter('ru/03'));
  });

  it('is silent where the title goes on in a line that was not recognised', () => {
    silent(
      letter('fr/01').replaceAll(
        'permanent du Togo auprès de l’Organisation',
        'permanent du Togo\n\nauprès de l’Organisation',
      ),
    );
  });
  it('writes it in capitals where the title has them', () => {
    check(
      letter('en/10', [
        'THE PERMANENT REPRESENTATIVE OF TUNISIA TO THE UNITED NATIONS',
        '⟦THE PERMANENT REPRESENTATIVE OF TUNISIA⟧',
      ]),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “to the United Nations”
            - …SENTATIVE OF TUNISIA
            + …SENTATIVE OF TUNISIA TO THE UNITED NATIONS
      `,
    );
  });
  it('finds it for the observer of an organization in Arabic', () => {
    check(
      letter('ar/09', [
        'المراقب الدائم عن جامعة الدول العربية لدى الأمم المتحدة\n\n',
        '⟦المراقب الدائم عن جامعة الدول العربية⟧\n\n',
      ]),
      `
        warning missing-united-nations: The title does not say that the sender is accredited to the United Nations.
          → Insert “لدى الأمم المتحدة”
            - … جامعة الدول العربية
            + … جامعة الدول العربية لدى الأمم المتحدة
      `,
    );
  });
});
