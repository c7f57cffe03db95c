import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameCode, plainCode } from './site-form.ts';

test('a name with quotes stays a name in the code that is copied', () => {
  const code = frameCode('https://x.id/g/kopi', '#c2410c', 'Kopi "Senja" & <b>');
  assert.match(code, /src="https:\/\/x.id\/g\/kopi\/form\?warna=c2410c"/);
  assert.match(code, /title="Kopi &#34;Senja&#34; &#38; &#60;b&#62;"/);
});

test('plain HTML asks for each consent in its own words', () => {
  const consents = [{ purpose: 'offers', channel: 'whatsapp', wording: "Boleh 'promo'" }];
  const code = plainCode('https://x.id/g/kopi', consents, { name: 'Nama', phone: 'HP', send: 'Daftar' });
  assert.match(code, /action="https:\/\/x.id\/g\/kopi\/form"/);
  assert.match(code, /value="offers:whatsapp"> Boleh &#39;promo&#39;/);
});
