import type { Words } from '..';

const s = (n: number) => (n === 1 ? '' : 's');

const products: Words['products'] = {
  title: 'Products',
  search: 'Search or add products',
  searchOnly: 'Search products',
  everything: 'All',
  archive: 'Archive',
  addThis: (name) => `Add "${name}"`,
  addTo: (price, category) => [price, category].filter(Boolean).join(' · ') || 'No price',
  added: (name) => `${name} added`,
  paste: 'Paste a list',
  empty: 'No products yet',
  emptyText:
    'With products a programme can be more exact: stamps for coffee only, for instance. Type one above, such as "Iced coffee 18000", or paste the whole menu.',
  emptyForCashier: 'The owner of the shop can fill this list.',
  noneFound: 'No product fits',
  noneArchived: 'The archive is empty',
  noPrice: 'No price yet',

  edit: 'Edit product',
  name: 'Product name',
  price: 'Price',
  category: 'Category',
  categoryExample: 'Drinks',
  sku: 'Product code (SKU or barcode)',
  skuHint: 'Fill it in when your till uses codes.',
  putAway: 'Archive',
  putAwayText: 'Programmes no longer count an archived product. Its sales stay on record.',
  archived: (name) => `${name} archived`,
  bringBack: 'Bring back',
  broughtBack: (name) => `${name} is sold again`,
  undo: 'Undo',

  pasteText:
    'One product a line: name; price; category; code. A menu from a chat or columns from Excel will do too.',
  pasteExample: 'Iced coffee;18000;Drinks\nIced tea;5000;Drinks\nPandan cake 40k',
  lines: 'List of products',
  chooseFile: 'Take it from a CSV file',
  check: 'Check first',
  preview: 'This is what you get',
  toAdd: (n) => `${n} new product${s(n)}`,
  toUpdate: (n) => `${n} product${s(n)} changed`,
  toLeave: (n) => `${n} the same already`,
  asRead: 'The first lines are read like this',
  badLines: (n) => `${n} line${s(n)} cannot be read`,
  line: (n) => `Line ${n}`,
  andMore: (n) => `and ${n} more line${s(n)}`,
  changeText: 'Correct the list',
  saveAll: (n) => `Save ${n} product${s(n)}`,
  nothingToSave: 'There is nothing to save',
  imported: (added, updated) => `${added} new product${s(added)}, ${updated} changed`,
};

export default products;
