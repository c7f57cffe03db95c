export default {
  title: 'Aturan kasir',
  redeemWith: 'Menukar voucher',
  redeemWays: {
    code: ['Cukup kodenya', 'Paling cepat. Siapa pun yang tahu kodenya bisa memakai.'],
    pin: [
      'Pakai PIN toko',
      'Kasir mengetik PIN sebelum voucher dipakai. Lima kali salah, terkunci 15 menit.',
    ],
    screen: [
      'Kode di layar pelanggan',
      'Pelanggan membuka kartunya dan menunjukkan kode 6 huruf yang berganti tiap menit. Tangkapan layar tidak bisa dipakai.',
    ],
  } as Record<'code' | 'pin' | 'screen', [string, string]>,
  pin: 'PIN toko',
  newPin: 'Ganti PIN toko',
  pinHint: '4 sampai 8 angka.',
  pinKept: 'PIN sudah ada. Kosongkan kalau tidak diganti.',
  voidPolicy: 'Kalau belanja dibatalkan, padahal hadiahnya sudah dipakai',
  voidPolicies: {
    refuse: [
      'Tidak bisa dibatalkan',
      'Contoh: stempel ke-5 sudah jadi kopi gratis dan diminum. Belanja itu tidak bisa dibatalkan lagi.',
    ],
    debt: [
      'Bisa, stempelnya jadi utang',
      'Contoh: kopi gratisnya sudah diminum, belanja dibatalkan: stempelnya diambil lagi, kartunya jadi minus 1. Satu stempel berikutnya menutup utang itu dulu.',
    ],
  } as Record<'refuse' | 'debt', [string, string]>,
  limits: 'Batas pemberian per hari',
  limitsText:
    'Lewat dari batas, belanja tetap dicatat tetapi tidak memberi stempel atau poin. Kosongkan kalau tidak perlu.',
  perCustomer: 'Per pelanggan',
  perStaff: 'Per staf',
  perOutlet: 'Per cabang',
  times: 'Berapa kali sehari',
};
