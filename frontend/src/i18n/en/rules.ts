import type { Words } from '..';

const rules: Words['rules'] = {
  title: 'Rules at the counter',
  redeemWith: 'Using a voucher',
  redeemWays: {
    code: ['Its code is enough', 'The fastest. Whoever knows the code can use it.'],
    pin: [
      'With the shop’s PIN',
      'The cashier types a PIN before a voucher is used. Five wrong ones lock it for 15 minutes.',
    ],
    screen: [
      'A code on the customer’s screen',
      'The customer opens the card and shows a six-letter code that changes every minute. A screenshot is of no use.',
    ],
  },
  pin: 'The shop’s PIN',
  newPin: 'Change the shop’s PIN',
  pinHint: '4 to 8 digits.',
  pinKept: 'There is a PIN. Leave empty to keep it.',
  voidPolicy: 'When a sale is undone whose reward was used already',
  voidPolicies: {
    refuse: [
      'It cannot be undone',
      'Example: the 5th stamp became a free coffee, and it was drunk. That sale can no longer be undone.',
    ],
    debt: [
      'It can, and the stamps are owed',
      'Example: the free coffee was drunk, the sale is undone, its stamp is taken back and the card goes to minus 1. The next stamp pays that back first.',
    ],
  },
  limits: 'Daily limits',
  limitsText:
    'Beyond a limit a sale is still recorded but earns no stamp or point. Leave empty where none is needed.',
  perCustomer: 'Per customer',
  perStaff: 'Per member of staff',
  perOutlet: 'Per outlet',
  times: 'How often a day',
};

export default rules;
