import { english, englishTitle } from './story.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>${englishTitle}</title><meta property="og:title" content="${englishTitle}"></head><body>${body}</body></html>`;

const topics = [
  'Rice prices climb for a third week in Sukamaju',
  'Old bridge collapses after a week of heavy rain',
  'Coffee growers learn to roast from city trainers',
];

/** The same story in the layouts of English-language sites: nothing in the finder may depend on one language. */
export const foreignLayouts: Readonly<Record<string, string>> = {
  'a block for each paragraph': page(
    `<main id="main-content"><article><header><h1 id="main-heading">${englishTitle}</h1></header><div data-component="byline-block"><span>By Nadia Puspita</span></div><figure><img src="/a.jpg"><figcaption>Ballot boxes in a warehouse</figcaption></figure>
${english.map((text) => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg">${text}</p></div></div>`).join('')}
<section data-component="links-block"><h2>More on this story</h2><ul>${topics.map((topic, i) => `<li><a href="/news/${i}">${topic}</a></li>`).join('')}</ul></section></article></main><footer><p>Copyright 2024.</p></footer>`,
  ),
  'a column with asides': page(
    `<main><article><h1>${englishTitle}</h1><div data-gu-name="standfirst"></div><div class="article-body-commercial-selector dcr-1d0"><div id="maincontent">${english
      .map((text, i) =>
        i === 1
          ? `<p class="dcr-k1">${text}</p><aside><p>Sign up to Morning Mail</p></aside>`
          : `<p class="dcr-k1">${text}</p>`,
      )
      .join(
        '',
      )}</div></div></article><div class="dcr-2z">${topics.map((topic, i) => `<div class="dcr-c"><a href="/world/${i}"><h3>${topic}</h3></a><span>2h ago</span></div>`).join('')}</div></main>`,
  ),
  'numbered paragraphs': page(
    `<div class="article__container__2MUeZ"><h1 data-testid="Heading">${englishTitle}</h1><div class="article-body__content__17Yit">${english.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe body__base">${text}</div>`).join('')}</div></div>
<div class="read-next"><ul>${topics.map((topic, i) => `<li data-testid="card"><a href="/world/${i}">${topic}</a><time>March ${i + 1}, 2024</time></li>`).join('')}</ul></div>`,
  ),
};
