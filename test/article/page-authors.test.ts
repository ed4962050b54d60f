import { describe, expect, test } from 'vitest';
import { jsonLd, meta, type PageShape, pageMeta } from '../helpers/page-meta.ts';

const person = (name: string): object => ({ '@type': 'Person', name });

describe('people of a page that no rules know', () => {
  test.each<[string, PageShape, readonly string[], readonly string[]]>([
    ['a person in JSON-LD', { head: jsonLd({ author: person('Ratna Dewi') }) }, ['Ratna Dewi'], []],
    [
      'several in JSON-LD, one of them a desk',
      { head: jsonLd({ author: [person('Ratna Dewi'), person('Tim Redaksi'), person('Joko Prayitno')] }) },
      ['Ratna Dewi', 'Joko Prayitno'],
      [],
    ],
    [
      'an organisation in JSON-LD',
      { head: jsonLd({ author: { '@type': 'Organization', name: 'Sinar Harapan Kota' } }) },
      [],
      [],
    ],
    [
      'the outlet as author',
      { head: `${meta('og:site_name', 'Kabar Damai')}${meta('author', 'Kabar Damai')}` },
      [],
      [],
    ],
    ['the outlet’s domain as author', { head: meta('author', 'kabardamai') }, [], []],
    ['an address as author', { head: meta('article:author', 'https://www.facebook.com/KABARcom') }, [], []],
    [
      'an id that stands for a person of the graph',
      {
        head: `<script type="application/ld+json">${JSON.stringify({
          '@graph': [
            { '@type': 'Article', headline: 'KPU', author: { '@id': '#ratna' } },
            { '@type': 'Person', '@id': '#ratna', name: 'Ratna Dewi' },
          ],
        })}</script>`,
      },
      ['Ratna Dewi'],
      [],
    ],
    ['capitals', { head: meta('author', 'RATNA DEWI A. PUTRI') }, ['Ratna Dewi A. Putri'], []],
    ['degrees', { head: meta('author', 'Ratna Dewi, S.Sos, M.Si') }, ['Ratna Dewi'], []],
    ['one name only', { byline: '<div class="author">Sumarni</div>' }, ['Sumarni'], []],
    [
      'two by an ampersand',
      { byline: '<div class="byline">Oleh: Ratna Dewi & Joko Prayitno</div>' },
      ['Ratna Dewi', 'Joko Prayitno'],
      [],
    ],
    [
      'three',
      { byline: '<div class="reporter">Ratna Dewi, Joko bin Amin dan Sinta</div>' },
      ['Ratna Dewi', 'Joko bin Amin', 'Sinta'],
      [],
    ],
    [
      'a name before its outlet',
      { byline: '<div class="detail-author">Ratna Dewi - kabarNews</div>' },
      ['Ratna Dewi'],
      [],
    ],
    [
      'a name behind its outlet',
      { byline: '<span class="author">KABARDAMAI.ID/RATNA DEWI</span>' },
      ['Ratna Dewi'],
      [],
    ],
    [
      'a place before the name',
      { byline: '<div class="penulis">Kontributor Surabaya, Ratna Dewi</div>' },
      ['Ratna Dewi'],
      [],
    ],
    [
      'a section before the name',
      {
        byline: '<div class="author">Pasar - Ratna Dewi, Kabar Damai</div>',
        head: meta('og:site_name', 'Kabar Damai'),
      },
      ['Ratna Dewi'],
      [],
    ],
    [
      'author and editor in one line',
      { byline: '<div class="penulis">Penulis : Ratna Dewi | Editor: Joko Prayitno</div>' },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'label and value in elements of their own',
      {
        byline:
          '<div class="credit"><span>Penulis</span> <span>Ratna Dewi</span> <span>Editor</span> <span>Joko Prayitno</span></div>',
      },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'labels behind the names',
      {
        byline:
          '<div class="author-card"><a>Ratna Dewi</a><span>Penulis</span></div><div class="author-card"><a>Joko Prayitno</a><span>Editor</span></div>',
      },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'a label behind the name, and the date behind that',
      {
        byline:
          '<div class="journalist"><a>Ratna Dewi</a>, Jurnalis <span>Senin, 12 Februari 2024 |11:20 WIB</span></div>',
      },
      ['Ratna Dewi'],
      [],
    ],
    [
      'a section behind the outlet',
      { byline: '<div class="author">Kabar Damai - Mendalam</div>', head: meta('og:site_name', 'Kabar Damai') },
      [],
      [],
    ],
    ['one name before the outlet', { byline: '<div class="author">Sumarni - kabarNews</div>' }, ['Sumarni'], []],
    [
      'credits of an agency at the end of the body',
      { tail: '<p>Pewarta: Ratna Dewi<br>Editor: Joko Prayitno<br>Copyright © KABAR DAMAI 2024</p>' },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'a label and its name in paragraphs of their own',
      { tail: '<p>Penulis</p><p>Ratna Dewi</p><p>Editor</p><p>Joko Prayitno</p>' },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'credits in short at the end',
      { tail: '<p>Rep: Ratna Dewi/ Red: Joko Prayitno</p>' },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'an author label beats a machine',
      { head: jsonLd({ author: person('Joko Prayitno') }), byline: '<p class="byline">Reporter: Ratna Dewi</p>' },
      ['Ratna Dewi'],
      [],
    ],
    [
      'an editor whom a machine calls author',
      { head: jsonLd({ author: person('Joko Prayitno') }), tail: '<p>Editor : Joko Prayitno</p>' },
      [],
      ['Joko Prayitno'],
    ],
    [
      'an editor in JSON-LD beside the author in a line without label',
      {
        head: jsonLd({ author: person('Joko Prayitno') }),
        byline: '<div class="author-2">Ratna Dewi</div>',
        after: '<p>Editor : Joko Prayitno</p>',
      },
      ['Ratna Dewi'],
      ['Joko Prayitno'],
    ],
    [
      'two machines against one',
      {
        head: `${jsonLd({ author: person('Joko Prayitno') })}${meta('author', 'Ratna Dewi')}`,
        byline: '<div class="author">Ratna Dewi</div>',
      },
      ['Ratna Dewi'],
      [],
    ],
    [
      'a label of WordPress',
      { head: `${meta('twitter:label1', 'Ditulis oleh')}${meta('twitter:data1', 'Ratna Dewi')}` },
      ['Ratna Dewi'],
      [],
    ],
    ['initials where nobody is named', { tail: '<p>(sla/bim)</p>' }, ['sla'], ['bim']],
    ['initials with the outlet’s', { tail: '<p>(jpnn/sla)</p>' }, ['sla'], []],
    [
      'no initials where somebody is named',
      { head: meta('author', 'Ratna Dewi'), tail: '<p>(sla/bim)</p>' },
      ['Ratna Dewi'],
      [],
    ],
    ['initials before another mark', { tail: '<p>(sla/bim)</p><p>(*)</p>' }, ['sla'], ['bim']],
    ['a team and its editor', { tail: '<p>(tim/bim)</p>' }, [], ['bim']],
    ['initials in the head', { head: meta('dtk:author', 'sla') }, ['sla'], []],
    ['a team in the head', { head: meta('dtk:author', 'tim') }, [], []],
    ['the code of a desk', { tail: '<p>(E-2)</p>' }, [], []],
    ['names in widgets', { after: '<div class="related"><span class="author">Ratna Dewi</span></div>' }, [], []],
    [
      'buttons beside the byline',
      { byline: '<div class="author"><a>Lihat Profil</a></div><div class="author-follow">Ikuti Penulis</div>' },
      [],
      [],
    ],
    ['a desk', { byline: '<div class="author">Tim detikcom</div>' }, [], []],
    ['a body', { byline: '<div class="author">Humas Pemkot Damai</div>' }, [], []],
  ])('%s', (_, shape, authors, editors) => {
    expect(pageMeta(shape)).toMatchObject({ authors, editors });
  });
});

describe('sources that disagree', () => {
  const codes = (shape: PageShape): readonly string[] => (pageMeta(shape).warnings ?? []).map(({ code }) => code);

  test('both names are told, and the one that is used', () => {
    const shape = {
      head: jsonLd({ author: person('Joko Prayitno') }),
      byline: '<p class="byline">Reporter: Ratna Dewi</p>',
    };
    expect(pageMeta(shape).warnings).toEqual([
      {
        code: 'author-conflict',
        message: 'The authors differ: byline Ratna Dewi; JSON-LD Joko Prayitno; used: Ratna Dewi.',
      },
    ]);
  });

  test('a shorter form of a name is no other person', () => {
    expect(
      codes({ head: jsonLd({ author: person('Ratna D') }), byline: '<p class="byline">Oleh Ratna Dewi Putri</p>' }),
    ).toEqual([]);
  });

  test('an editor is no other author', () => {
    expect(
      codes({
        head: jsonLd({ author: person('Joko Prayitno') }),
        byline: '<p class="byline">Penulis: Ratna Dewi | Editor: Joko Prayitno</p>',
      }),
    ).toEqual([]);
  });
});

test('the head of the page names the editor before a line does', () => {
  expect(
    pageMeta({ head: meta('content_editor', 'Joko Prayitno'), after: '<p>Editor : Ratna Dewi</p>' }).editors,
  ).toEqual(['Joko Prayitno']);
});
