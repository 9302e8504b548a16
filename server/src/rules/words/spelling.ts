/** Stems of verbs that the United Nations writes with -ize and others with -ise. */
export const IZE: readonly string[] = (
  'apolog author capital categor central character civil critic crystall decentral demilitar democrat ' +
  'destabil digital emphas equal final formal  general global harmon hospital ideal immun ' +
  'industrial institutional internal international jeopard legal liberal local marginal material maxim mechan memor ' +
  'militar minim mobil modern monopol national neutral normal operational optim organ penal popular polar politic ' +
  'prior privat public radical rational real recogn regular reorgan scrutin sensit social special stabil ' +
  'standard steril subsid summar symbol synchron systemat trivial urban util vandal victim visual vocal'
).split(' ');

/** Words, or the beginnings of words before a hyphen, and how the United Nations spells them. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  program: 'programme',
  programs: 'programmes',
  labor: 'labour',
  'color-': 'colour',
  'favor-': 'favour',
  honor: 'honour',
  honors: 'honours',
  honored: 'honoured',
  honoring: 'honouring',
  honorable: 'honourable',
  'neighbor-': 'neighbour',
  'behavior-': 'behaviour',
  'endeavor-': 'endeavour',
  'harbor-': 'harbour',
  humor: 'humour',
  'rumor-': 'rumour',
  vigor: 'vigour',
  center: 'centre',
  centers: 'centres',
  'theater-': 'theatre',
  'defense-': 'defence',
  'offense-': 'offence',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  'enrollment-': 'enrolment',
  'installment-': 'instalment',
  'skillful-': 'skilful',
  traveled: 'travelled',
  traveling: 'travelling',
  'traveler-': 'traveller',
  canceled: 'cancelled',
  canceling: 'cancelling',
  labeled: 'labelled',
  labeling: 'labelling',
  modeling: 'modelling',
  signaled: 'signalled',
  'counselor-': 'counsellor',
  dialog: 'dialogue',
  percent: 'per cent',
  'acknowledgment-': 'acknowledgement',
  aging: 'ageing',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  'catalyze-': 'catalyse',
  'paralyze-': 'paralyse',
  'co-operate-': 'cooperate',
  'co-operation': 'cooperation',
  'co-ordinate-': 'coordinate',
  'co-ordination': 'coordination',
};
