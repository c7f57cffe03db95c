import type { Words } from '..';

const door: Words['door'] = {
  welcome: 'Welcome back',
  tagline: 'Know your customers, not just your sales.',
  signIn: 'Sign in',
  login: 'Mobile number or e-mail',
  password: 'Password',
  wrongSignIn: 'The number or the password does not fit.',
  whichShop: 'Which shop?',
  forgot: 'Forgot your password?',
  forgotText:
    'Staff: ask the owner to remove you under More, Staff, and to invite you again; the link lets you choose a new password. Owner: ask whoever runs this Langganan.',
  noShopYet: 'No account yet?',
  registerShop: 'Register your shop',
  registerTitle: 'Register your shop',
  registerText: 'Three minutes, and your first customer can get a stamp.',
  shopName: 'Name of the shop',
  shopNameExample: 'Kopi Sari',
  yourName: 'Your name',
  passwordHint: 'At least 8 characters.',
  start: 'Start',
  haveAccount: 'Already have an account?',
  invited: (name, shop) => `Hello ${name}, you are invited to ${shop}`,
  invitedAs: (role) => `You will help as ${role}. Choose a password to sign in.`,
  roles: { owner: 'owner', manager: 'manager', cashier: 'cashier' },
  newPassword: 'New password',
  join: 'Join',
  badInvitation: 'This invitation was used or has run out',
  badInvitationText: 'Ask the owner of the shop for a new one.',
  switchLanguage: 'Bahasa Indonesia',
};

export default door;
