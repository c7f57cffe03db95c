/** Of labels and segments. */
export const COLORS = [
  '#b8452c',
  '#d97706',
  '#b59410',
  '#4d7c0f',
  '#1d6650',
  '#0e7490',
  '#3b5bb5',
  '#7c3aed',
  '#be3a7a',
  '#6b5d52',
];
export const FIRST_COLOR = COLORS[0]!;
