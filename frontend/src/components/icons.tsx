/** Drawn on a 24-pixel grid with one pen. Each is decoration: the words beside it, or aria-label, say what it means. */
const pen = (d: string) => (props: { class?: string }) => (
  <svg class={`icon ${props.class ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={d} />
  </svg>
);

export const HomeIcon = pen('M4 11.2 12 4.5l8 6.7M6 9.8V19h12V9.8M10 19v-5h4v5');
export const StampIcon = pen(
  'M9 13.5c.6-2-1.2-3.6-1.2-5.6a4.2 4.2 0 0 1 8.4 0c0 2-1.8 3.6-1.2 5.6M5.5 17c0-2 1.2-3.5 3.2-3.5h6.6c2 0 3.2 1.5 3.2 3.5zM5 20.5h14',
);
export const PeopleIcon = pen(
  'M9 11.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3.2 19c.3-3.2 2.5-5 5.8-5s5.5 1.8 5.8 5M15.5 5.2a3 3 0 0 1 0 5.7M17.2 14.2c2.2.5 3.4 2.2 3.6 4.8',
);
export const ChatIcon = pen('M4.5 5.5h15v10.3h-8.3L7 19.3v-3.5H4.5zM8.3 9h7.4M8.3 12.2h4.6');
export const MoreIcon = pen(
  'M4.5 4.5h5.8v5.8H4.5zM13.7 4.5h5.8v5.8h-5.8zM4.5 13.7h5.8v5.8H4.5zM13.7 16.6h5.8M16.6 13.7v5.8',
);
export const SearchIcon = pen('M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6M15.4 15.4l4.3 4.3');
export const ScanIcon = pen('M4.5 8.5v-4h4M15.5 4.5h4v4M19.5 15.5v4h-4M8.5 19.5h-4v-4M8 12h8');
export const PlusIcon = pen('M12 5v14M5 12h14');
export const MinusIcon = pen('M5 12h14');
export const CheckIcon = pen('m5 12.6 4.6 4.6L19.2 7.4');
export const CloseIcon = pen('m6 6 12 12M18 6 6 18');
export const BackIcon = pen('M14.8 5 8 12l6.8 7');
export const NextIcon = pen('m9.2 5 6.8 7-6.8 7');
export const PhoneIcon = pen(
  'M6 4.5h3l1.4 4-2 1.6a11 11 0 0 0 5.5 5.5l1.6-2 4 1.4v3c0 .8-.7 1.5-1.5 1.5C10.9 19.1 4.9 13.1 4.5 6c0-.8.7-1.5 1.5-1.5',
);
export const GiftIcon = pen(
  'M4.5 9.5h15v3.5h-15zM6 13v6.5h12V13M12 9.5v10M12 9.3c-1.6 0-4.3-.6-4.3-2.6 0-2.8 3.7-2.4 4.3 2.4.6-4.8 4.3-5.2 4.3-2.4 0 2-2.7 2.6-4.3 2.6',
);
export const TicketIcon = pen(
  'M4 7h16v3.4a1.8 1.8 0 0 0 0 3.3V17H4v-3.3a1.8 1.8 0 0 0 0-3.3zM14.5 7v2M14.5 11v2M14.5 15v2',
);
export const StarIcon = pen('m12 4.5 2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3-3.8-3.7 5.2-.7z');
export const BagIcon = pen('M5.5 8.5h13l1 11h-15zM9 11V7.5a3 3 0 0 1 6 0V11');
export const TagIcon = pen('M4.5 4.5h7.3l7.7 7.7-7.3 7.3-7.7-7.7zM8.5 8.5h.01');
export const ClockIcon = pen('M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M12 8v4.3l2.8 1.7');
export const EditIcon = pen('M5 19l.8-3.8L16 5l3 3L8.8 18.2zM14 7l3 3');
export const TrashIcon = pen('M5 7h14M9.5 7V4.8h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v5.5M13.5 10.5v5.5');
export const ShareIcon = pen('M12 14.5V4.5M8.3 8 12 4.5 15.7 8M6 12v7.5h12V12');
export const UploadIcon = pen('M12 15V5M8.3 8.5 12 4.8l3.7 3.7M4.5 14.5v5h15v-5');
export const DownloadIcon = pen('M12 4.5v10M8.3 11 12 14.7l3.7-3.7M4.5 14.5v5h15v-5');
export const CopyIcon = pen('M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4');
export const QrIcon = pen(
  'M4.5 4.5H10V10H4.5zM14 4.5h5.5V10H14zM4.5 14H10v5.5H4.5zM14 14h2.5v2.5H14zM19.5 14v.01M19.5 19.5h-3M19.5 17v2.5',
);
export const WarnIcon = pen('M12 5 3.8 19h16.4zM12 10v4M12 16.7v.01');
export const OfflineIcon = pen(
  'M4 9.5a12 12 0 0 1 5-2.7M13 6.3a12 12 0 0 1 7 3.2M7 13a8 8 0 0 1 4-2.1M10.2 16.3a3 3 0 0 1 3.6 0M4 4l16 16',
);
export const ShopIcon = pen(
  'M4.5 9.5 6 4.5h12l1.5 5M4.5 9.5a2.5 2.5 0 0 0 5 0 2.5 2.5 0 0 0 5 0 2.5 2.5 0 0 0 5 0M6 12v7.5h12V12M10 19.5v-4h4v4',
);
export const KeyIcon = pen(
  'M8 19a3.8 3.8 0 1 0 0-7.6A3.8 3.8 0 0 0 8 19M10.8 12.5 18.5 4.8M15 8.3l2.8 2.8M18 5.3l1.5 1.5',
);
export const PinIcon = pen(
  'M12 20.5c4-4.4 6-7.6 6-10.3a6 6 0 0 0-12 0c0 2.7 2 5.9 6 10.3M12 12.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6',
);
export const PlugIcon = pen('M9 4v4.5M15 4v4.5M6.5 8.5h11v3a5.5 5.5 0 0 1-11 0zM12 17v3.5');
export const GlobeIcon = pen(
  'M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M4.5 12h15M12 4.5c-4.3 4.5-4.3 10.5 0 15M12 4.5c4.3 4.5 4.3 10.5 0 15',
);
export const LeaveIcon = pen('M13.5 5h-8v14h8M10 12h9.5M16 8.5l3.5 3.5-3.5 3.5');
export const UndoIcon = pen('M8.5 5 4.8 8.7l3.7 3.7M5 8.7h8.5a5 5 0 0 1 0 10H9');
export const SendIcon = pen('M4.5 11.5 19.5 4.5l-5 15-3-6.5zM11.5 13l3.8-4.3');
export const CakeIcon = pen(
  'M5 19.5v-6.5h14v6.5zM5 16c1.2 0 1.2-1 2.3-1s1.2 1 2.4 1 1.1-1 2.3-1 1.2 1 2.3 1 1.2-1 2.4-1 1.1 1 2.3 1M12 13V9.5M12 6.5c-1-1 0-2.5 0-2.5s1 1.5 0 2.5',
);
export const HeartIcon = pen(
  'M12 19C7 15.5 4.5 12.8 4.5 9.5a3.8 3.8 0 0 1 7.5-1 3.8 3.8 0 0 1 7.5 1c0 3.3-2.5 6-7.5 9.5',
);
export const NoteIcon = pen('M6 4.5h12v15H6zM9 8.5h6M9 12h6M9 15.5h3.5');
export const SunIcon = pen(
  'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 3.5v1.5M12 19v1.5M3.5 12H5M19 12h1.5M6 6l1 1M17 17l1 1M18 6l-1 1M7 17l-1 1',
);

/** The mark of Langganan: a kawung flower. It is also what a stamp leaves on the card. */
export function Kawung(props: { class?: string }) {
  return (
    <svg class={props.class ?? 'kawung'} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <ellipse cx="15" cy="15" rx="11" ry="6.2" transform="rotate(45 15 15)" />
        <ellipse cx="33" cy="15" rx="11" ry="6.2" transform="rotate(-45 33 15)" />
        <ellipse cx="15" cy="33" rx="11" ry="6.2" transform="rotate(-45 15 33)" />
        <ellipse cx="33" cy="33" rx="11" ry="6.2" transform="rotate(45 33 33)" />
      </g>
    </svg>
  );
}
