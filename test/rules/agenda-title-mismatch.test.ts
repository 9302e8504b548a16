import { check, letter, silent } from './check';

describe('Rules: agenda-title-mismatch', () => {
  it('finds it in English', () => {
    check(
      letter('en/01', [
        '\nZone of peace and cooperation of the South Atlantic\n',
        '\n⟦Peacebuilding and sustaining peace⟧\n',
      ]),
      `
        warning agenda-title-mismatch: On the agenda of session 78 this is the title of item 61; that of item 33 is “Zone of peace and cooperation of the South Atlantic”.
          ~ The item: 33
          → Change the title to “Zone of peace and cooperation of the South Atlantic”
            - Peacebuilding and sustaining peace
            + Zone of peace and cooperation of the South Atlantic
          → Change the item to 61
            - Agenda items 18 (c), 33, 65 (b) and 75
            + Agenda items 18 (c), 61, 65 (b) and 75
            ! error agenda-items-mismatch: Agenda items differ: masthead 18 (c), 61, 65 (b) and 75; request 18 (c), 33, 65 (b) and 75.
      `,
    );
  });

  it('finds it in Spanish', () => {
    check(
      letter('es/01', ['\nPrevención de los conflictos armados\n', '\n⟦Prevención de los conflictos armadas⟧\n']),
      `
        information agenda-title-mismatch: On the agenda of session 78 the title of item 31 is “Prevención de los conflictos armados”.
          ~ The item: 31
          → Change the title to “Prevención de los conflictos armados”
            - …los conflictos armadas
            + …los conflictos armados
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/01', ['\n预防武装冲突\n', '\n⟦预防冲突⟧\n']),
      `
        information agenda-title-mismatch: On the agenda of session 74 the title of item 31 is “预防武装冲突”.
          ~ The item: 31
          → Change the title to “预防武装冲突”
            - 预防冲突
            + 预防武装冲突
      `,
    );
  });

  it('accepts a title cut short', () => {
    silent(letter('en/01', ['Zone of peace and cooperation of the South Atlantic', 'Zone of peace and cooperation']));
  });

  it('accepts capitals and a broken line', () => {
    silent(
      letter('en/01', [
        'Zone of peace and cooperation of the South Atlantic',
        'ZONE OF PEACE AND COOPERATION\nOF THE SOUTH ATLANTIC',
      ]),
    );
  });

  it('accepts another wording', () => {
    silent(
      letter('en/01', [
        'Zone of peace and cooperation of the South Atlantic',
        'Peace and cooperation in the southern part of the Atlantic',
      ]),
    );
  });

  it('accepts a translation of another session', () => {
    silent(letter('fr/36', ['Multilinguisme', 'Plurilinguisme']));
  });

  it('says nothing of a list that is not yet the agenda', () => {
    silent(letter('en/33', ['Culture of peace', 'Peacebuilding and sustaining peace']));
  });
  it('gives the title of a sub-item where that is misspelt', () => {
    check(
      letter('en/03', ['\nOceans and the law of the sea\n', '\n⟦Ocaens and the law of the sea⟧\n']),
      `
        information agenda-title-mismatch: On the agenda of session 77 the title of item 72 (a) is “Oceans and the law of the sea”.
          ~ The item: 72 (a)
          → Change the title to “Oceans and the law of the sea”
            - Ocaens and the law of the sea
            + Oceans and the law of the sea
      `,
    );
  });
});
