import type { Words } from '..';

const sending: Words['sending'] = {
  title: (n) => `Not sent yet (${n})`,
  text: 'Kept on this phone and sent by itself when the signal is back. There is no need to record it again.',
  stamp: 'A stamp',
  nobody: 'No customer',
  sendNow: 'Send now',
  discard: 'Discard',
  discardTitle: (what) => `Discard ${what}?`,
  discardText: 'This will not be sent again. If it had arrived before the signal broke, it stays recorded.',
  refused: (why) => `Refused: ${why}`,
  refusedAnyhow: 'this cannot be accepted.',
  needsProof:
    'the shop asks for its PIN or for the code on the customer’s screen. Press Send now to enter it.',
  arrived: (what) => `${what} has been sent`,
  another: 'Record another purchase',
  pinTitle: 'The shop’s PIN',
  pinText: 'This shop asks for a PIN before a voucher is used.',
  pin: 'PIN',
  pinWrong: (left) => (left === 1 ? 'Wrong PIN. 1 try left.' : `Wrong PIN. ${left} tries left.`),
  screenTitle: 'The code on the customer’s screen',
  screenText:
    'Ask the customer to open their card, then type the six letters shown. They change every minute.',
  screenCode: (title) => `Code for ${title}`,
  screenWrong: 'The code is wrong or has changed. Ask for the new one.',
};

export default sending;
