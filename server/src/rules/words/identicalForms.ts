/** The words of the title that say how many letters there are, and those of the title of an annex: of two and of more. */
export const identicalForms: readonly (readonly [two: string, more: string])[] = [
  ['رسالتان متطابقتان', 'رسائل متطابقة'],
  ['مؤرختان', 'مؤرخة'],
  ['موجهتان', 'موجهة'],
  ['الرسالتين المتطابقتين', 'الرسائل المتطابقة'],
  ['للرسالتين المتطابقتين', 'للرسائل المتطابقة'],
  ['المؤرختين', 'المؤرخة'],
  ['الموجهتين', 'الموجهة'],
];
