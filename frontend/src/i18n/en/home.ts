import type { Words } from '..';

const home: Words['home'] = {
  greeting: (hour, name) => `Good ${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}`,
  today: 'Today',
  revenue: 'Money in',
  sales: (n) => (n === 1 ? '1 sale' : `${n} sales`),
  returning: 'Came back',
  newCustomers: 'New customers',
  stamps: 'Stamps given',
  rewards: 'Rewards redeemed',
  week: 'These seven days',
  weekSentence: (total, sales, bestDay) => `${total} from ${sales} sales. Busiest on ${bestDay}.`,
  weekQuiet: 'No sales in these seven days yet.',
  bar: (day, revenue, sales) => `${day}: ${revenue}, ${sales} sales`,
  greetToday: 'Say hello today',
  greetTodayText: 'A warm hello means more than a big discount.',
  nobodyToGreet: 'Everybody has been greeted. Well done!',
  openWhatsApp: 'Open WhatsApp',
  greeted: 'Greeted',
  greetedToast: (name) => `${name} has been greeted`,
  waiting: 'Waiting for you',
  handQueue: (n) => `${n} messages ready to be sent by WhatsApp`,
  unknown: (n) => `${n} messages that may not have arrived`,
  firstSteps: 'First steps',
  firstStepsText: (done, all) => `${done} of ${all} done`,
  steps: {
    program: ['Make a reward programme', 'For example: buy 5, get 1 free'],
    customer: ['Add your first customer', 'A name and a number will do'],
    stamp: ['Give the first stamp', 'On the Counter screen, one tap'],
    channel: ['Connect WhatsApp', 'So that you can greet your customers'],
  },
  done: 'done',
};

export default home;
