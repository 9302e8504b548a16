import { check, letter, silent } from './check';

describe('Rules: reference-without-footnote', () => {
  it('finds the raised figure, and the figure at the end of a sentence', () => {
    check(
      letter('en/22', ['within 25 minutes.', 'within 25 minutes.⟦2⟧']),
      `
      error reference-without-footnote: There is no footnote 2.
    `,
    );
    check(
      letter('fr/22', ['l’Union interparlementaire.\n\nLes', 'l’Union interparlementaire⟦²⟧.\n\nLes']),
      `
      error reference-without-footnote: There is no footnote 2.
    `,
    );
    check(
      letter('es/22', ['la temporada 2023.', 'la temporada 2023⟦¹⟧.']),
      `
      error reference-without-footnote: There is no footnote 1.
    `,
    );
    check(
      letter('ru/22', ['к правосудию.', 'к правосудию.⟦1⟧']),
      `
      error reference-without-footnote: There is no footnote 1.
    `,
    );
    check(
      letter('zh/01', ['代表出席了会议。', '代表出席了会议。⟦3⟧']),
      `
      error reference-without-footnote: There is no footnote 3.
    `,
    );
    check(
      letter('ar/22', ['في غضون ثلاث سنوات.', 'في غضون ثلاث سنوات.⟦1⟧']),
      `
      error reference-without-footnote: There is no footnote 1.
    `,
    );
  });

  it('finds it in an annex and in a draft', () => {
    check(
      letter('en/25', ['hurricane season.', 'hurricane season.⟦1⟧']),
      `
      error reference-without-footnote: There is no footnote 1.
    `,
    );
    check(
      letter('en/01', ['board accounted for.', 'board accounted for.⟦4⟧']),
      `
      error reference-without-footnote: There is no footnote 4.
    `,
    );
  });

  it('misses the note of the provisional agenda, and writes it', () => {
    check(
      letter('en/09', ['preliminary list*', 'preliminary list⟦*⟧'], ['* A/80/50.\n', '']),
      `
      warning reference-without-footnote: There is no note *.
        → Insert the note
          + __________________
          + * ‹A/80/50›.
    `,
    );
    check(
      letter('zh/09', ['暂定项目表* 项目', '暂定项目表⟦*⟧ 项目'], ['* A/80/50。\n', '']),
      `
      warning reference-without-footnote: There is no note *.
        → Insert the note
          + __________________
          + * ‹A/80/50›。
          +
    `,
    );
  });

  it('does not take other figures for references', () => {
    silent(
      letter('en/22', [
        'within 25 minutes.',
        'within 3.1 minutes of 25 km² and 4 m³, pursuant to Art.5 of the plan and paras.12 and 13.',
      ]),
    );
    silent(letter('en/22', ['within 25 minutes.', 'within 25 minutes. 2 more are to follow.']));
    silent(letter('ru/22', ['к правосудию.', 'к правосудию (см. рис.1 и стр.2).']));
    silent(letter('zh/22', ['共享的雪情', '共享的 3 项雪情']));
  });

  it('is silent where the note is there', () => {
    silent(letter('en/03'));
    silent(letter('zh/03'));
    silent(letter('ru/09'));
  });

  it('finds two asterisks without a note, where one has its own', () => {
    check(
      letter('fr/09', ['liste préliminaire**', 'liste préliminaire⟦**⟧'], ['\n** A/80/50.', '']),
      `
      warning reference-without-footnote: There is no note **.
        → Insert the note
          + __________________
          + ** ‹A/80/50›.
    `,
      ['A/80/50'],
    );
  });
});
