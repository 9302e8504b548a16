import { check, letter, silent } from './check';

describe('Rules: job-number-mismatch', () => {
  it('finds another bar code than that of the job number', () => {
    check(
      letter('en/41', ['*2518477*', '*⟦2518744⟧*']),
      `
      warning job-number-mismatch: The bar code is 2518744, the job number 25-18477.
        ~ The job number: 25-18477
        → Change the bar code to 2518477
          -   *2518744*
          +   *2518477*
        → Change the job number to 25-18744
          -   25-18477 (E)    181125
          +   25-18744 (E)    181125
          - …               25-18477
          + …               25-18744
          -   25-18477                    …
          +   25-18744                    …
          - …               25-18477
          + …               25-18744
    `,
    );
    check(
      letter('fr/03', ['*2304781*', '*⟦2304718⟧*']),
      `
      warning job-number-mismatch: The bar code is 2304718, the job number 23-04781.
        ~ The job number: 23-04781
        → Change the bar code to 2304781
          -           *2304718*
          +           *2304781*
        → Change the job number to 23-04718
          -           23-04781 (F)    170323    200323
          +           23-04718 (F)    170323    200323
          - …              23-04781
          + …              23-04718
          -           23-04781                    …
          +           23-04718                    …
          - …              23-04781
          + …              23-04718
    `,
    );
    check(
      letter('zh/03', ['*2305127*', '*⟦2305172⟧*']),
      `
      warning job-number-mismatch: The bar code is 2305172, the job number 23-05127.
        ~ The job number: 23-05127
        → Change the bar code to 2305127
          - *2305172*
          + *2305127*
        → Change the job number to 23-05172
          - 23-05127 (C)    200323    210323
          + 23-05172 (C)    200323    210323
          - …              23-05127
          + …              23-05172
          - 23-05127                    …
          + 23-05172                    …
          - …              23-05127
          + …              23-05172
    `,
    );
  });

  it('finds it between the marks of direction', () => {
    check(
      letter('ar/23', ['‫‪*2307519*‬‬', '‫‪*⟦2307591⟧*‬‬']),
      `
      warning job-number-mismatch: The bar code is 2307591, the job number 23-07519.
        ~ The job number: 23-07519
        → Change the bar code to 2307519
          - ‫‪*2307591*‬‬
          + ‫‪*2307519*‬‬
        → Change the job number to 23-07591
          - ‫‪23-07519 (A)‬‬    ‫‪270423‬‬…
          + ‫‪23-07591 (A)‬‬    ‫‪270423‬‬…
          - …            ‫‪23-07519‬‬
          + …            ‫‪23-07591‬‬
          -    ‫‪23-07519‬‬                  …
          +    ‫‪23-07591‬‬                  …
    `,
    );
  });

  it('takes the job number for wrong where the other pages have that of the bar code', () => {
    check(
      letter('ru/37', ['19-20417 (R)', '19-20471 (R)'], ['*1920417*', '*⟦1920417⟧*']),
      `
      warning job-number-mismatch: The bar code is 1920417, the job number 19-20471.
        ~ The job number: 19-20471
        → Change the bar code to 1920471
          - *1920417*
          + *1920471*
        → Change the job number to 19-20417
          - 19-20471 (R) 281119 291119
          + 19-20417 (R) 281119 291119
    `,
    );
  });

  it('leaves it open where no other page tells', () => {
    check(
      letter('en/04', ['*2422471*', '*⟦2422417⟧*']).replace(/(?<=[234]\/4 )24-22471|24-22471(?= [234]\/4)/g, ''),
      `
      warning job-number-mismatch: The bar code is 2422417, the job number 24-22471.
        ~ The job number: 24-22471
        → Change the bar code to 2422471
          - *2422417*
          + *2422471*
        → Change the job number to 24-22417
          - 24-22471 (E)    051224    061224
          + 24-22417 (E)    051224    061224
    `,
    );
  });

  it('does not mind letters, marks of reissue and spaces', () => {
    silent(letter('en/41', ['*2518477*', '*2518477E*']));
    silent(letter('en/41', ['*2518477*', '*2518477S1*']));
    silent(letter('en/41', ['*2518477*', '* 2 5 1 8 4 7 7 *']));
    silent(letter('ar/38'));
    silent(letter('ar/03'));
  });

  it('is silent where either is missing, or stands there for two documents', () => {
    silent(letter('en/41', ['*2518477*', '']));
    silent(letter('en/41', ['25-18477 (E)    181125', '']));
    silent(letter('en/41', ['*2518477*', '*2518477*\n  25-18478 (E)    181125\n  *2518478*']));
  });
});
