import { check, letter, silent } from './check';

describe('Rules: council-year-mismatch', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', ['Seventy-ninth year', '⟦Seventy-eighth year⟧']),
      `
      error council-year-mismatch: 2024 is year 79 of the Security Council, not 78.
        ~ The date of the letter: 20 March 2024
        → Change the year to 79
          - Seventy-eighth year
          + Seventy-ninth year
    `,
    );
  });

  it('finds it in the other languages', () => {
    check(
      letter('fr/01', ['Soixante-quatorzième année', '⟦Soixante-quinzième année⟧']),
      `
      error council-year-mismatch: 2019 is year 74 of the Security Council, not 75.
        ~ The date of the letter: 6 novembre 2019
        → Change the year to 74
          - Soixante-quinzième année
          + Soixante-quatorzième année
    `,
    );
    check(
      letter('es/01', ['Septuagésimo noveno año', '⟦Septuagésimo octavo año⟧']),
      `
      error council-year-mismatch: 2024 is year 79 of the Security Council, not 78.
        ~ The date of the letter: 6 de mayo de 2024
        → Change the year to 79
          - Septuagésimo octavo año
          + Septuagésimo noveno año
    `,
    );
    check(
      letter('ru/01', ['Восьмидесятый год', '⟦Семьдесят девятый год⟧']),
      `
      error council-year-mismatch: 2025 is year 80 of the Security Council, not 79.
        ~ The date of the letter: 18 March 2025
        → Change the year to 80
          - Семьдесят девятый год
          + Восьмидесятый год
    `,
    );
    check(
      letter('ar/01', ['السنة الثامنة والسبعون', '⟦السنة السابعة والسبعون⟧']),
      `
      error council-year-mismatch: 2023 is year 78 of the Security Council, not 77.
        ~ The date of the letter: 16 March 2023
        → Change the year to 78
          - السنة السابعة والسبعون
          + السنة الثامنة والسبعون
    `,
    );
    check(
      letter('zh/01', ['第七十四年', '⟦第七十三年⟧']),
      `
      error council-year-mismatch: 2019 is year 74 of the Security Council, not 73.
        ~ The date of the letter: 22 November 2019
        → Change the year to 74
          - 第七十四届会议	第七十三年
          + 第七十四届会议	第七十四年
    `,
    );
  });

  const masthead = (date: string, year: string, letterDate: string) => `
Security Council
${date}${year}

Letter dated ${letterDate} from the Permanent Representative of Albania to the United Nations addressed to the President of the Security Council

I should be grateful if you would have the present letter circulated as a document of the Security Council.

(Signed) A. Name
Ambassador
`;

  it('accepts the next year in the last days of December, unless the masthead has a date', () => {
    silent(masthead('', 'Seventy-seventh year', '29 December 2021'));
    silent(masthead('', 'Seventy-sixth year', '29 December 2021'));
    check(
      masthead('Distr.: General\n30 December 2021\n', '⟦Seventy-seventh year⟧', '29 December 2021'),
      `
      error council-year-mismatch: 2021 is year 76 of the Security Council, not 77.
        ~ The date of the letter: 30 December 2021
        → Change the year to 76
          - Seventy-seventh year
          + Seventy-sixth year
    `,
    );
  });

  it('is less sure near the end of a year', () => {
    check(
      masthead('', '⟦Seventy-fifth year⟧', '3 January 2021'),
      `
      warning council-year-mismatch: 2021 is year 76 of the Security Council, not 75.
        ~ The date of the letter: 3 January 2021
        → Change the year to 76
          - Seventy-fifth year
          + Seventy-sixth year
    `,
    );
  });

  it('is silent without a date', () => {
    const undated = masthead('', 'Seventy-fifth year', '').replace('dated  ', '');
    check(
      undated.replace(/Letter from .*/, '⟦$&⟧'),
      `
      warning incomplete-title: The title says when the letter was sent: the date is missing.
        → Complete the title
          - Letter from the Permanent R…
          + Letter dated ‹…› from the Permanent R…
          ! error council-year-mismatch: 2021 is year 76 of the Security Council, not 75.
    `,
      ['3 May 2021'],
    );
  });
});
