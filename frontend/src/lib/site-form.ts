/** What a shop copies into its own website. Nothing in it runs there. */

type Consent = { purpose: string; channel: string; wording: string };

export function frameCode(joinUrl: string, color: string, title: string): string {
  const address = `${joinUrl}/form?warna=${color.replace('#', '')}`;
  const style = 'width:100%;max-width:32rem;height:44rem;border:0';
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" style="${style}" loading="lazy"></iframe>`;
}

export function plainCode(
  joinUrl: string,
  consents: Consent[],
  t: { name: string; phone: string; send: string },
) {
  const ticks = consents.map(
    ({ purpose, channel, wording }) =>
      `  <label><input type="checkbox" name="consent" value="${escaped(`${purpose}:${channel}`)}"> ${escaped(wording)}</label>`,
  );
  return [
    `<form method="post" action="${escaped(`${joinUrl}/form`)}" target="_blank">`,
    `  <label>${escaped(t.name)} <input name="name" autocomplete="name" maxlength="120" required></label>`,
    `  <label>${escaped(t.phone)} <input name="phone" type="tel" autocomplete="tel" required></label>`,
    '  <input name="website" tabindex="-1" autocomplete="off" aria-hidden="true" style="position:absolute;left:-999em">',
    ...ticks,
    `  <button>${escaped(t.send)}</button>`,
    '</form>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
