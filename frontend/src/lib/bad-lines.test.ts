import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badLines } from './bad-lines.ts';

test('the reason stands in front, so that no other column moves', () => {
  const told = {
    heading: 'Tanggal;Total;Telp',
    errors: [{ line: 2, text: '21/11/2026;mahal', detail: 'Jumlah "mahal" belum bisa dibaca.' }],
  };
  assert.equal(
    badLines(told, 'Keterangan'),
    '﻿Keterangan;Tanggal;Total;Telp\r\n"Jumlah ""mahal"" belum bisa dibaca.";21/11/2026;mahal\r\n',
  );
});

test('every line of a receipt is there, and a cell over two lines stays one', () => {
  const told = {
    heading: 'date,item,total',
    errors: [{ line: 2, text: 'x,"Kopi\nsusu",1\nx,Roti,1', detail: 'Tidak' }],
  };
  assert.equal(
    badLines(told, 'Why'),
    '﻿Why,date,item,total\r\n"Tidak",x,"Kopi\r\nsusu",1\r\n"Tidak",x,Roti,1\r\n',
  );
});
