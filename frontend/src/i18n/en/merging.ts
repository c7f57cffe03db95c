import type { Words } from '..';

const merging: Words['merging'] = {
  title: 'Duplicates',
  text: 'Customers who may be on record twice. You decide; nothing is merged by itself.',
  none: 'No duplicates',
  noneText: 'Every customer is on record once. Good!',
  merge: 'Merge',
  notTheSame: 'Not the same person',
  toldApart: 'All right, not suggested again',
  mergeTitle: 'Merge duplicates',
  whoElse: 'Merge with whom?',
  whoElseHint: 'Find the other record of the same person.',
  nobodyElse: 'Nobody found. Try another name, or some digits of the number.',
  whichStays: 'Which name stays?',
  whatHappens:
    'Purchases, stamps, points, vouchers, labels and notes of both become one. Both numbers and both card links go on working. Of what they agreed to about messages, the stricter answer holds.',
  forGood: 'This cannot be taken apart again.',
  mergeNow: 'Yes, merge',
  merged: (name) => `Merged: ${name}`,
  added: (when) => `added ${when}`,
  bought: (n) => (n === 0 ? 'no purchase yet' : `${n} purchase${n === 1 ? '' : 's'}`),
};

export default merging;
