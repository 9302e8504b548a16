import { check, letter, silent } from './check';

const list = (a: string, b: string) =>
  [
    'In the three years since',
    `Two things were done:\n\n${a} Speed limits were lowered;\n\n${b} One number was introduced.\n\nIn the three years since`,
  ] as const;

describe('Rules: item-label', () => {
  it('tells how the language writes it', () =>
    check(
      letter('en/22', list('⟦a)⟧', '(b)')),
      `
      information item-label: Sub-paragraphs have “(a)” in this language, not “a)”.
        → Write “(a)”
          - a) Speed limits were lowered;
          + (a) Speed limits were lowered;
    `,
    ));
  it('is silent where the labels are as they should be', () => silent(letter('en/22', list('(a)', '(b)'))));
  it('is silent where nothing goes from a to b', () => silent(letter('en/22', list('a)', 'c)'))));
  it('is silent where the language is not known to have one way', () =>
    silent(letter('ru/22', ['\n\n(Подпись)', '\n\na) Первое;\n\nb) Второе.\n\n(Подпись)'])));
});
