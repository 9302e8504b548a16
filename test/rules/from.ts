import { letter } from './check';

const SENDERS = {
  'en/22': ['of Oman to', 'Permanent Representative of the Sultanate of Oman', 'Permanent Representative'],
  'fr/22': ['de la Tchéquie auprès', '', ''],
  'es/22': ['de Mónaco ante', '', ''],
  'ru/22': ['Лихтенштейна при', 'Постоянный представитель Княжества Лихтенштейн', 'Постоянный представитель'],
  'zh/22': ['日蒙古常驻', '', ''],
  'ar/22': [
    'لكوستاريكا لدى الأمم المتحدة\n\nأكتب',
    'كيروس\nالممثلة الدائمة لكوستاريكا لدى الأمم المتحدة',
    'كيروس\nالممثلة الدائمة',
  ],
} as const;

/** A fixture with other words for the State and what stands round it in its title, and a signature that names none. */
export function from(
  name: keyof typeof SENDERS,
  words: string,
  ...more: readonly (readonly [string, string])[]
): string {
  const [sender, signature, bare] = SENDERS[name];
  return letter(name, [sender, words], ...(signature ? [[signature, bare] as const] : []), ...more);
}
