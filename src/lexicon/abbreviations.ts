/**
 * Words that carry a full stop without ending a sentence, in lower case and without that stop.
 * Source: Pedoman Umum Ejaan Bahasa Indonesia (2016), section III.A, and usage in news text.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    // titles and degrees
    'dr drg drs dra ir prof moh muh mohd abd h hj kh tgk st sh s.h mh m.h m.hum se s.e m.m mm msi m.si m.sc msc m.a ma ph.d phd s.sos s.ip s.pd m.pd s.kom m.kom s.t m.t s.ag m.ag s.i.k m.i.k s.psi lc sp m.kes s.kep apt mgr rm',
    // ranks and services
    'jend letjen mayjen brigjen kol letkol may kapt lettu letda serma serka sertu serda komjen irjen kombes kompol akp akbp iptu ipda aiptu aipda bripka brigadir briptu bripda pol purn inf kav art mar',
    // addresses and bodies
    'jl jln gg no kav kec kab kel ds dk prov rt rw tbk pt cv ud pd fa',
    // running text
    'dsb dst dll dkk a.n an u.p up d.a s.d sd hlm hal tgl th thn ay ps bd cf vs mr mrs ms sdr sdri yth alm almh st ste jr sr',
  ].flatMap((line) => line.split(' ')),
);
