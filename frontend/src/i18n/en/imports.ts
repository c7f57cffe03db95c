import type { Words } from '..';

const imports: Words['imports'] = {
  title: 'Import sales',
  intro:
    'Take the CSV file of your till. It needs columns for the date and the total. With phone numbers, customers get their stamps and points.',
  again: 'The same file may be imported again: nothing is recorded twice.',
  till: 'From which till?',
  tillHint: 'Use the same name every time.',
  tillsBefore: 'Files came from here before',
  choose: 'Choose a CSV file',
  another: 'Choose another file',
  reading: 'Reading the file…',
  willRecord: (n) => `${n} new sales`,
  recorded: (n) => `${n} sales recorded`,
  worth: (amount) => `Worth ${amount}`,
  known: (n) => `${n} were recorded before`,
  leftOut: (n) => `${n} were voided at the till and left out`,
  elsewhere: (n, till) =>
    `${n} of these sales look recorded already, under the name “${till}”. Recorded again, they would count twice.`,
  useTill: (till) => `Use the name “${till}”`,
  stillRecorded: (n) => `${n} voided at the till, but still recorded here`,
  stillRecordedText:
    'If they were taken back, take these sales back here too, so that their stamps and points go.',
  newCustomers: (n) => `${n} new customers`,
  nobody: (n) => `${n} without a number, so without points`,
  earned: (amount, unit, program) => `${amount} ${unit} in ${program}`,
  units: { stamp: 'stamps', point: 'points' },
  vouchers: (n) => `${n} vouchers issued`,
  asRead: 'Read like this',
  withoutNumber: 'No number',
  columns: 'Columns that are known',
  bad: (n) => `${n} sales cannot be recorded yet`,
  badText: 'Download the lines, correct them, and import the corrected file here.',
  download: 'Download the bad lines',
  badFile: 'to-correct.csv',
  reason: 'Reason',
  line: (n) => `Line ${n}`,
  more: (n) => `and ${n} more`,
  record: (n) => `Record ${n} sales`,
  nothingNew: 'No new sales',
  recording: (done, of) => `Recording ${done} of ${of}`,
  keepOpen: 'Leave this screen open.',
  stopped: 'It broke off on the way. Try again: nothing is recorded twice.',
  done: 'Done',
};

export default imports;
