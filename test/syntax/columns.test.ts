import assert from 'node:assert/strict';
import { letter, letterParts } from '../help/letter';
import { dedent, shownParts } from '../help/show';

const text = letter.slice(letter.indexOf('Letter dated'));
const textParts = letterParts.slice(letterParts.indexOf('title: '));

/** Compares the parts of a masthead; a letter without one is put below it. */
function check(input: string, expected: string): void {
  assert.equal(shownParts(`${dedent(input)}\n\n${text}`), `${dedent(expected)}\n${textParts}`);
}

const agenda = `
      agendaLine: Agenda items 34 and 71 (b)
      agendaTitle: Prevention of armed conflict
      agendaTitle: Elimination of racism, racial discrimination, xenophobia and related intolerance
`;
const plain = `
      organ: General Assembly
      organ: Security Council
      sessionLine: Seventy-fifth session
      sessionLine: Seventy-sixth year
      ${agenda.trim()}
`;

describe('A masthead', () => {
  it('is read with the organs side by side, parted by wide space', () =>
    check(
      `
      General Assembly                          Security Council
      Seventy-fifth session                     Seventy-sixth year
      Agenda items 34 and 71 (b)
      Prevention of armed conflict
      Elimination of racism, racial discrimination,
      xenophobia and related intolerance
      `,
      plain,
    ));

  it('is read with the organs side by side, parted by a tab', () =>
    check(
      `
      General Assembly\tSecurity Council
      Seventy-fifth session\tSeventy-sixth year
      Agenda items 34 and 71 (b)
      Prevention of armed conflict
      Elimination of racism, racial discrimination,
      xenophobia and related intolerance
      `,
      plain,
    ));

  it('is read with the organs side by side, parted by a single space', () =>
    check(
      `
      General Assembly Security Council
      Seventy-fifth session Seventy-sixth year
      Agenda items 34 and 71 (b)
      Prevention of armed conflict
      Elimination of racism, racial discrimination,
      xenophobia and related intolerance
      `,
      plain,
    ));

  it('is read with the Distr. block beside the organs', () =>
    check(
      `
      United Nations                                   A/75/879–S/2021/443

      General Assembly                                 Distr.: General
      Security Council                                 10 May 2021

                                                       Original: English

      General Assembly                                 Security Council
      Seventy-fifth session                            Seventy-sixth year
      Agenda items 34 and 71 (b)

      Prevention of armed conflict

      Elimination of racism, racial discrimination,
      xenophobia and related intolerance
      `,
      `
      masthead: United Nations A/75/879–S/2021/443 Distr.: General 10 May 2021 Original: English
      organ: General Assembly
      organ: Security Council
      ${plain.trim()}
      `,
    ));

  it('is read with the Distr. block below the organs', () =>
    check(
      `
      United Nations
      A/75/879
      General Assembly
      Distr.: General
      10 May 2021
      Original: English
      Seventy-fifth session
      Agenda items 34 and 71 (b)
      Prevention of armed conflict
      Elimination of racism, racial discrimination, xenophobia and related intolerance
      `,
      `
      masthead: United Nations A/75/879
      organ: General Assembly
      masthead: Distr.: General 10 May 2021 Original: English
      sessionLine: Seventy-fifth session
      ${agenda.trim()}
      `,
    ));

  it('is read with titles of agenda items beside the Security Council’s column', () =>
    check(
      `
      General Assembly                                   Security Council
      Seventy-fifth session                              Seventy-sixth year
      Agenda items 34 and                                Distr.: General
      71 (b)                                             10 May 2021
      Prevention of armed conflict                       Original: English
      Elimination of racism, racial discrimination,
      xenophobia and related intolerance
      `,
      `
      organ: General Assembly
      organ: Security Council
      sessionLine: Seventy-fifth session
      sessionLine: Seventy-sixth year
      agendaLine: Agenda items 34 and 71 (b)
      masthead: Distr.: General 10 May 2021 Original: English
      agendaTitle: Prevention of armed conflict
      agendaTitle: Elimination of racism, racial discrimination, xenophobia and related intolerance
      `,
    ));

  it('is read in Chinese with spaced names side by side', () =>
    assert.equal(
      shownParts(' 大  会  安全理事会 \n\n第七十五届会议  第七十六年 \n\n议程项目 34 \n\n预防武装冲突 \n'),
      'organ: 大 会\norgan: 安全理事会\nsessionLine: 第七十五届会议\nsessionLine: 第七十六年\nagendaLine: 议程项目 34\nagendaTitle: 预防武装冲突',
    ));
});
