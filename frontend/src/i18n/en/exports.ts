import type { Words } from '..';

const exports: Words['exports'] = {
  title: 'Download data',
  text: 'All of this belongs to your shop. Take it along at any time, as a copy or for use elsewhere.',
  customers: 'Customers',
  customersText: 'Names, numbers, labels, notes, stamps and points',
  sales: 'Sales',
  salesText: 'Every purchase, those taken back too',
  ledger: 'Stamps and points',
  ledgerText: 'Whatever was added and taken off',
  vouchers: 'Vouchers',
  vouchersText: 'Good, used and expired ones',
  excel: 'Excel',
  csv: 'CSV',
  preparing: 'Preparing…',
  saved: (name) => `${name} is in your downloads`,
  careful: 'These files hold personal data. Keep them safe and do not pass them on.',
};

export default exports;
