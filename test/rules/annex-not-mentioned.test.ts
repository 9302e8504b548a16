import { check, letter, silent } from './check';

describe('Rules: annex-not-mentioned', () => {
  it('finds it in English', () => {
    check(
      letter(
        'en/01',
        [', the text of which is attached to the present letter (see annex).', '.'],
        ['the present letter and its annex to be issued', 'the present letter to be issued'],
        ['\nAnnex to the', '\n⟦Annex⟧ to the'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: On 8 March 2024 the States that take
          → Insert “(see annex)” in the first paragraph
            - … of all participants.
            + … of all participants (see annex).
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('finds it in French, where a paragraph ends with the number of a note', () => {
    check(
      letter(
        'fr/01',
        ['de vous faire tenir ci-joint le texte de la', 'de vous faire part de la'],
        [' (voir annexe).', '.'],
        ['la déclaration ci-jointe s’efforce', 'la déclaration s’efforce'],
        [' et de son annexe comme', ' comme'],
        ['\nAnnexe à', '\n⟦Annexe⟧ à'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: D’ordre de mon gouvernement, j’ai
          → Insert “(voir annexe)” in the first paragraph
            - …e « Charte de Lomé ».
            + …e « Charte de Lomé » (voir annexe).
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', [' (véase el anexo)', ''], [' y su anexo como', ' como'], ['\nAnexo de', '\n⟦Anexo⟧ de']),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: Por encargo de mi Gobierno, me complace
          → Insert “(véase el anexo)” in the first paragraph
            - … 26 de abril de 2024.
            + … 26 de abril de 2024 (véase el anexo).
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter(
        'ru/01',
        ['настоящим препроводить текст', 'довести до Вашего сведения текст'],
        [' (см. приложение)', ''],
        [' и приложения к нему в', ' в'],
        ['\nПриложение к', '\n⟦Приложение⟧ к'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: По поручению моего правительства имею
          → Insert “(см. приложение)” in the first paragraph
            - …рь к лесным полосам».
            + …рь к лесным полосам» (см. приложение).
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter(
        'ar/01',
        ['إليكم، رفق هذه الرسالة، نصّ', 'إليكم نصّ'],
        [' (انظر المرفق)', ''],
        ['هذه الرسالة ومرفقها بوصفهما', 'هذه الرسالة بوصفها'],
        ['\nمرفق الرسالة', '\n⟦مرفق⟧ الرسالة'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: أتشرّف بأن أحيل إليكم نصّ البيان الختامي
          → Insert “(انظر المرفق)” in the first paragraph
            - … خبراء من تسعة بلدان.
            + … خبراء من تسعة بلدان (انظر المرفق).
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('finds it in Chinese, where the word stands at the end of the title', () => {
    check(
      letter(
        'zh/01',
        ['谨随函附上', '谨转递'],
        ['(见附件)', ''],
        ['本函及其附件', '本函'],
        ['的信的附件', '的信的⟦附件⟧'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: 谨转递2019年11月7日和8日在圣路易
          → Insert “(见附件)” in the first paragraph
            - …0名官员、工程师和地方社区代表出席了会议。
            + …0名官员、工程师和地方社区代表出席了会议(见附件)。
            ! warning annex-not-in-request: There is an annex; the request covers only the letter.
      `,
    );
  });

  it('speaks of several annexes', () => {
    check(
      letter(
        'en/07',
        [
          ', the\ntext of which, together with the list of the States that have associated themselves\nwith it, is reproduced in annex I to the present letter. The Group has also taken\n',
          '.\nThe Group has also taken\n',
        ],
        ['summary of findings enclosed therewith (see annex\nII).', 'summary of their findings.'],
        ['the present letter and its annexes brought', 'the present letter brought'],
        ['\nAnnex I to', '\n⟦Annex I⟧ to'],
      ),
      `
        warning annex-not-mentioned: The text of the letter does not mention its annex.
          ~ The text of the letter: We have the honour to write to you in
          → Insert “(see annexes)” in the first paragraph
            - in February 2020.
            + in February 2020 (see annexes).
            ! warning annex-not-in-request: There are 2 annexes; the request covers only the letter.
      `,
    );
  });

  it('is silent where other words announce the annex', () => {
    const plain = [
      'the text of which is attached to the present letter (see annex)',
      'which I transmit herewith',
    ] as const;
    const request = ['the present letter and its annex to be issued', 'these texts to be issued'] as const;
    silent(letter('en/01', plain, request));
    silent(letter('en/01', plain));
    silent(letter('zh/01', ['(见附件)', ''], ['本函及其附件', '本函和声明']));
    silent(letter('ru/01', [' (см. приложение)', ''], [' и приложения к нему в', ' и текста заявления в']));
  });

  it('is silent where there is no annex, and about a draft', () => {
    silent(letter('en/22'));
    silent(letter('ar/25'));
  });
});
