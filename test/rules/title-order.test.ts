import { check, letter, silent } from './check';

describe('Rules: title-order', () => {
  it('finds it in English', () => {
    check(
      letter('en/22', [
        'Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the President of the General Assembly',
        '⟦Letter from the Permanent Representative of Oman to the United Nations dated 19 February 2024 addressed to the President of the General Assembly⟧',
      ]),
      `
        information title-order: In an English title the order is date, sender, addressee.
          → Put the title into that order
            - Letter from the Permanent Representative of Oman to the United Nations dated 19 February 2024 addressed to the Pr…
            + Letter dated 19 February 2024 from the Permanent Representative of Oman to the United Nations addressed to the Pr…
      `,
    );
  });

  it('finds it in French', () => {
    check(
      letter('fr/01', [
        '\n\nLettre datée du 1er novembre 2019, adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies\n',
        '\n\n⟦Lettre datée du 1er novembre 2019, adressée par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies au Secrétaire général⟧\n',
      ]),
      `
        information title-order: In a French title the order is date, addressee, sender.
          → Put the title into that order
            - …mbre 2019, adressée par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies au Secrétaire général
            + …mbre 2019, adressée au Secrétaire général par le Représentant permanent du Togo auprès de l’Organisation des Nations Unies
      `,
    );
  });

  it('finds it in Russian', () => {
    check(
      letter('ru/22', [
        'Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций от 14 октября 2025 года на имя Генерального секретаря',
        '⟦Письмо от 14 октября 2025 года Постоянного представителя Лихтенштейна при Организации Объединенных Наций на имя Генерального секретаря⟧',
      ]),
      `
        information title-order: In a Russian title the order is sender, date, addressee.
          → Put the title into that order
            - Письмо от 14 октября 2025 года Постоянного представителя Лихтенштейна при Организации Объединенных Наций на имя Генерального секретаря
            + Письмо Постоянного представителя Лихтенштейна при Организации Объединенных Наций от 14 октября 2025 года на имя Генерального секретаря
      `,
    );
  });

  it('accepts the orders that Spanish has', () => {
    silent(letter('es/03'));
  });

  it('accepts those that Arabic has', () => {
    silent(letter('ar/10'));
  });

  it('accepts old titles in capitals', () => {
    silent(letter('ru/10'));
  });
});
