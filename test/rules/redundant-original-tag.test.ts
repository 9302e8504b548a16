import { check, letter, silent } from './check';

describe('Rules: redundant-original-tag', () => {
  it('finds it in English and French, and deletes it', () => {
    check(
      letter('en/41', ['[Original: Russian]', '⟦[Original: English]⟧']),
      `
        information redundant-original-tag: The masthead names the same original language; the tag is for an annex that differs.
          ~ The original language in the masthead: English
          → Delete it
            -                                                                        [Original: English]
            -
      `,
    );
    check(
      letter('fr/44', ['[Original : français]', '⟦[Original : anglais]⟧']),
      `
        information redundant-original-tag: The masthead names the same original language; the tag is for an annex that differs.
          ~ The original language in the masthead: anglais
          → Delete it
            - [Original : anglais]
      `,
    );
  });

  it('finds it where the masthead is in English', () => {
    check(
      letter('ru/44', ['[Подлинный текст на английском языке]', '⟦[Подлинный текст на французском языке]⟧']),
      `
        information redundant-original-tag: The masthead names the same original language; the tag is for an annex that differs.
          ~ The original language in the masthead: French
          → Delete it
            - [Подлинный текст на французском языке]
            -
      `,
    );
    check(
      letter('ar/44', ['[الأصل: بالفرنسية]', '⟦[الأصل: بالإنكليزية]⟧']),
      `
        information redundant-original-tag: The masthead names the same original language; the tag is for an annex that differs.
          ~ The original language in the masthead: English
          → Delete it
            - [الأصل: بالإنكليزية]
      `,
    );
    check(
      letter('zh/32', ['[原件：法文]', '⟦[原件：英文]⟧']),
      `
        information redundant-original-tag: The masthead names the same original language; the tag is for an annex that differs.
          ~ The original language in the masthead: English
          → Delete it
            -                                                                   [原件：英文]
            -
      `,
    );
  });

  it('is silent where the masthead or the tag names several languages', () => {
    silent(letter('en/45', ['[Original: French]', '[Original: English]']));
    silent(letter('en/33', ['[Original: English and Italian]', '[Original: English and French]']));
  });

  it('is silent where the annex is printed in another language', () => {
    silent(letter('es/10'));
    silent(letter('ru/10'));
  });

  it('is silent behind a tag that differs', () => {
    silent(letter('en/41', ['[Original: Russian]', '[Original: Russian]\n\n[Original: English]']));
  });

  it('is silent where the masthead names no language', () => {
    silent(letter('en/41', ['Original: English', ''], ['[Original: Russian]', '[Original: English]']));
  });
});
