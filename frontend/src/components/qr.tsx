import { useEffect, useRef } from 'preact/hooks';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code drawn as one path; the encoder is loaded only when one is shown. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const holder = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let gone = false;
    import('qr').then(({ default: encodeQR }) => {
      if (gone || !holder.current) return;
      const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute(
        'd',
        rows.map((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')).join('')).join(''),
      );
      holder.current.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
      holder.current.replaceChildren(path);
    });
    return () => {
      gone = true;
    };
  }, [text]);
  return (
    <svg
      ref={holder}
      class="qr"
      role="img"
      aria-label={label}
      viewBox="0 0 1 1"
      shape-rendering="crispEdges"
    />
  );
}
