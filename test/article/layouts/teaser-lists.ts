import { teasers } from './story.ts';

/** Lists of other news as outlets mark them up: none has a class name that tells what it is. */
export const teaserLists: Readonly<Record<string, string>> = {
  cards: `<div class="x1">${teasers.map((t) => `<div class="x2"><a href="${t.href}"><img src="/a.jpg"></a><h3><a href="${t.href}">${t.headline}</a></h3><p>${t.excerpt}</p></div>`).join('')}</div>`,
  'cards with dates': `<div class="x1">${teasers.map((t) => `<div class="x2"><h4><a href="${t.href}">${t.headline}</a></h4><span>${t.date}</span><p>${t.excerpt}</p></div>`).join('')}</div>`,
  'cards that are links': `<div class="x1">${teasers.map((t) => `<a href="${t.href}"><div><h3>${t.headline}</h3><p>${t.excerpt}</p><span>${t.date}</span></div></a>`).join('')}</div>`,
  'cards in rows of two': [0, 2, 4]
    .map(
      (at) =>
        `<div class="row">${teasers
          .slice(at, at + 2)
          .map(
            (t) =>
              `<div class="col"><div><p>${t.date}</p><h3><a href="${t.href}">${t.headline}</a></h3><p>${t.excerpt}</p><a href="${t.href}">Selengkapnya</a></div></div>`,
          )
          .join('')}</div>`,
    )
    .join(''),
  'excerpts that are links too': `<ul>${teasers.map((t) => `<li><h3><a href="${t.href}">${t.headline}</a></h3><a href="${t.href}">${t.excerpt}</a></li>`).join('')}</ul>`,
  'headlines alone': `<ul>${teasers.map((t) => `<li><a href="${t.href}">${t.headline}</a></li>`).join('')}</ul>`,
  'headlines and dates': `<div>${teasers.map((t) => `<div><a href="${t.href}">${t.headline}</a><br><small>${t.date}</small></div>`).join('')}</div>`,
  'headlines with line breaks': `<div>${teasers.map((t) => `<a href="${t.href}">${t.headline}</a><br>`).join('')}</div>`,
  'headings and excerpts with nothing around them': `<div>${teasers.map((t) => `<h3><a href="${t.href}">${t.headline}</a></h3><p>${t.excerpt}</p>`).join('')}</div>`,
  'headings, dates and excerpts with nothing around them': `<div>${teasers.map((t) => `<h3><a href="${t.href}">${t.headline}</a></h3><div>${t.date}</div><p>${t.excerpt}</p>`).join('')}</div>`,
  'a table': `<table>${teasers.map((t) => `<tr><td><img src="/a.jpg"></td><td><a href="${t.href}"><b>${t.headline}</b></a><br>${t.excerpt}</td></tr>`).join('')}</table>`,
  'a list of terms': `<dl>${teasers.map((t) => `<dt><a href="${t.href}">${t.headline}</a></dt><dd>${t.excerpt}</dd>`).join('')}</dl>`,
};
