const WRONG = '[aria-invalid="true"], .wrong-part';
const TRIES = 30;

/** Opens whatever hides the first wrong field of a form, and goes there. A part may still be on its way. */
export function reveal(form: HTMLElement | null, tries = TRIES): void {
  const wrong = form?.querySelector<HTMLElement>(WRONG);
  if (!wrong) {
    if (form && tries > 0) requestAnimationFrame(() => reveal(form, tries - 1));
    return;
  }
  for (let around = wrong.closest('details'); around; around = nextAround(around)) around.open = true;
  wrong.scrollIntoView({ block: 'center' });
  wrong.focus({ preventScroll: true });
}

function nextAround(details: HTMLElement): HTMLDetailsElement | null {
  return details.parentElement?.closest('details') ?? null;
}
