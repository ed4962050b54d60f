import type { Publisher } from '../publisher.ts';
import { antaranews } from './antaranews.ts';
import { bawaslu } from './bawaslu.ts';
import { bbc } from './bbc.ts';
import { beritasatu } from './beritasatu.ts';
import { bisnis } from './bisnis.ts';
import { bola } from './bola.ts';
import { cnbcindonesia } from './cnbcindonesia.ts';
import { cnnindonesia } from './cnnindonesia.ts';
import { detik } from './detik.ts';
import { fimela } from './fimela.ts';
import { gatra } from './gatra.ts';
import { idntimes } from './idntimes.ts';
import { inews } from './inews.ts';
import { jawapos } from './jawapos.ts';
import { jpnn } from './jpnn.ts';
import { katadata } from './katadata.ts';
import { komdigi } from './komdigi.ts';
import { kompas } from './kompas.ts';
import { kompasiana } from './kompasiana.ts';
import { kontan } from './kontan.ts';
import { kpu } from './kpu.ts';
import { kumparan } from './kumparan.ts';
import { liputan6 } from './liputan6.ts';
import { medcom } from './medcom.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { merdeka } from './merdeka.ts';
import { okezone } from './okezone.ts';
import { pikiranrakyat } from './pikiranrakyat.ts';
import { republika } from './republika.ts';
import { rmol } from './rmol.ts';
import { rri } from './rri.ts';
import { sindonews } from './sindonews.ts';
import { suara } from './suara.ts';
import { tempo } from './tempo.ts';
import { tirto } from './tirto.ts';
import { tribunnews } from './tribunnews.ts';
import { turnbackhoax } from './turnbackhoax.ts';
import { tvonenews } from './tvonenews.ts';
import { viva } from './viva.ts';
import { voaindonesia } from './voaindonesia.ts';
import { voi } from './voi.ts';

/** Every outlet whose templates are known; one line each. Source: design notes on publishers' markup, with the year each template was seen. */
export const publishers: readonly Publisher[] = [
  antaranews,
  bawaslu,
  bbc,
  beritasatu,
  bisnis,
  bola,
  cnbcindonesia,
  cnnindonesia,
  detik,
  fimela,
  gatra,
  idntimes,
  inews,
  jawapos,
  jpnn,
  katadata,
  komdigi,
  kompas,
  kompasiana,
  kontan,
  kpu,
  kumparan,
  liputan6,
  medcom,
  mediaindonesia,
  merdeka,
  okezone,
  pikiranrakyat,
  republika,
  rmol,
  rri,
  sindonews,
  suara,
  tempo,
  tirto,
  tribunnews,
  turnbackhoax,
  tvonenews,
  viva,
  voaindonesia,
  voi,
];
