import { address, colophon, menu, pageOf, paragraphsOf, story, title } from './story.ts';

const heading = `<h1>${title}</h1>`;
const P = paragraphsOf(story);

/** One article in the layouts of many kinds of sites: what comes out must be the same. */
export const layouts: Readonly<Record<string, string>> = {
  'plain paragraphs': pageOf(`${menu}${heading}<div>${P}</div>${colophon}`),
  'WordPress with a theme': pageOf(
    `<div id="page" class="site">${menu}<div class="row"><main id="content" class="col-md-8 content-area with-sidebar"><article id="post-812" class="post-812 post type-post category-politik tag-kpu">
<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">8 Maret 2024</span> <span class="byline">oleh <a href="/author/nadia">Nadia Puspita</a></span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="/a.jpg"><figcaption>Ketua KPU Sukamaju Larasati Wibawa. (Foto: Nadia)</figcaption></figure>${P}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div></div>
<footer class="entry-footer"><span class="cat-links">Politik</span> <span class="tags-links"><a href="/tag/kpu">KPU</a>, <a href="/tag/pemilu">Pemilu 2024</a></span></footer></article>
<nav class="post-navigation"><a href="/a">Sebelumnya: Harga Cabai Naik</a></nav></main><aside class="widget-area"><h2>Pos-pos Terbaru</h2><ul><li><a href="/b">Pasar Malam Alun-alun Sukamaju Dibuka Lagi</a></li></ul></aside></div></div>${colophon}`,
  ),
  'WordPress newspaper theme': pageOf(
    `${menu}<div class="td-main-content td-pb-span8"><div class="td-ss-main-content"><div class="td-post-header"><h1 class="entry-title">${title}</h1></div>
<div class="td-post-sharing-top"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img src="/a.jpg"></div>${P}</div>
<div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/tag/kpu">kpu sukamaju</a></li></ul></div></div></div>${colophon}`,
  ),
  'WordPress magazine theme with its widgets': pageOf(
    `${menu}<div class="jeg_content jeg_singlepage"><div class="jeg_main_content col-md-8"><h1 class="jeg_post_title">${title}</h1><div class="jeg_meta_container">oleh <a href="/author/x">Nadia Puspita</a> - 8 Maret 2024</div>
<div class="entry-content no-share"><div class="jeg_share_button share-float"><a href="#">Bagikan</a></div><div class="content-inner">${story
      .map((text, i) =>
        i === 2
          ? `<p>${text}</p><div class="jnews_inline_related_post_wrapper"><div class="jeg_block_title"><h3>BACA JUGA</h3></div><div class="jeg_postblock"><article class="jeg_post"><h3 class="jeg_post_title"><a href="/c">Petani Kopi Bukit Hijau Belajar Menyangrai</a></h3></article></div></div>`
          : `<p>${text}</p>`,
      )
      .join(
        '',
      )}<div class="jeg_post_tags"><span>Tags:</span> <a href="/tag/kpu">KPU</a></div></div></div></div></div>${colophon}`,
  ),
  Drupal: pageOf(
    `${menu}<div class="region region-content"><article class="node node--type-article node--view-mode-full"><h2>${title}</h2><div class="node__content"><div class="field field--name-field-image"><img src="/a.jpg"></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${P}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t/1">pemilu</a></div></div></div></article></div>${colophon}`,
  ),
  'a blog, line breaks for paragraphs': pageOf(
    `<div class="main section"><div class="blog-posts"><div class="post hentry"><h3 class="post-title entry-title"><a href="${address}">${title}</a></h3><div class="post-body entry-content">${story.join('<br><br>')}<div style="clear: both;"></div></div><div class="post-footer"><span>Diposting oleh Nadia Puspita</span></div></div></div></div><div class="sidebar section"><h2>Arsip</h2><ul><li><a href="/2024/02">Februari (31)</a></li></ul></div>${colophon}`,
  ),
  'single line breaks': pageOf(`${menu}${heading}<div class="isi">${story.join('<br>\n')}</div>${colophon}`),
  'line breaks and spaces that do not break': pageOf(
    `${menu}${heading}<div id="konten">${story.map((text) => `${text.replace('Kabupaten Sukamaju', 'Kabupaten&nbsp;Sukamaju')}<br />&nbsp;<br />`).join('\n')}</div>${colophon}`,
  ),
  'a table, as old sites have it': pageOf(
    `<table width="900"><tr><td colspan="2">${menu}</td></tr><tr><td width="600" valign="top"><font size="5"><b>${title}</b></font><br><table><tr><td><font face="Arial">${story.join('<br><br>')}</font></td></tr></table></td><td valign="top"><b>Berita Lain</b><br><a href="/x1">Pasar Malam Dibuka Lagi</a><br><a href="/x2">Puskesmas Kekurangan Dokter Gigi</a><br></td></tr></table>${colophon}`,
  ),
  'paragraphs in cells': pageOf(
    `${menu}${heading}<table>${story.map((text) => `<tr><td><p>${text}</p></td></tr>`).join('')}</table>${colophon}`,
  ),
  'a division for each paragraph': pageOf(
    `${menu}${heading}<div class="b">${paragraphsOf(story, 'div')}</div>${colophon}`,
  ),
  'divisions in divisions': pageOf(
    `${menu}<div><div><div>${heading}<section>${story.map((text) => `<div class="css-1x"><div class="css-2y"><span>${text}</span></div></div>`).join('')}</section></div></div></div>${colophon}`,
  ),
  'hashed class names': pageOf(
    `<div id="__next"><div class="sc-a7d2 kqZbGh">${menu}</div><main class="sc-91be fYtQwe"><h1 class="sc-1c4 bPzAaa">${title}</h1><div class="sc-77aa lMnOpq">${story.map((text, i) => `<p class="sc-3f${i} hJkLmn">${text}</p>`).join('')}</div></main></div>${colophon}<script id="__NEXT_DATA__" type="application/json">{"props":{"body":"Bukan isi."}}</script>`,
  ),
  AMP: `<!doctype html><html ⚡ lang="id"><head><meta charset="utf-8"><title>${title}</title></head><body><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Beranda</a></li></ul></amp-sidebar><header><a href="/">Kabar Sukamaju</a></header><article><h1>${title}</h1><amp-img src="/a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">${story
    .map((text, i) =>
      i === 3 ? `<p>${text}</p><amp-ad width="300" height="250" type="doubleclick"></amp-ad>` : `<p>${text}</p>`,
    )
    .join('')}</div></article><footer><p>© 2024</p></footer></body></html>`,
  'a mobile page with a panel for each part': pageOf(
    `<div class="m-head">${menu}</div><div class="panel">${heading}</div><div class="panel"><p>${story.slice(0, 4).join('</p><p>')}</p></div><div class="panel ads-slot">Iklan</div><div class="panel"><p>${story.slice(4).join('</p><p>')}</p></div>${colophon}`,
  ),
  'a layout whose class name speaks of a sidebar': pageOf(
    `${menu}<div class="layout-sidebar right-sidebar"><div class="isi">${heading}${story.join('<br><br>')}</div><div class="kanan"><ul><li><a href="/x1">Pasar Malam Alun-alun Sukamaju Dibuka Lagi Setelah Dua Tahun</a></li></ul></div></div>${colophon}`,
  ),
  'unclosed and misnested tags': pageOf(
    `${menu}${heading}<div class="isi"><p><b>${story[0]}<p>${story[1]}</b><p><i>${story[2]}</p></i><p>${story.slice(3).join('<p>')}</div></p></span>${colophon}`,
  ),
  'a link that nobody closed': pageOf(
    `${menu}${heading}<div class="isi"><p><a href="/galeri/foto">${story[0]}</p>${paragraphsOf(story.slice(1))}</div>`,
  ),
  'no body element': `<title>${title}</title><h1>${title}</h1>${P}`,
  'a heading for the whole page': pageOf(
    `<div class="head"><h2>Kabar Sukamaju</h2>${menu}</div><div class="w"><div class="c">${heading}<p class="tgl">Kamis, 7 Maret 2024 | 19:20 WIB</p>${P}</div></div>${colophon}`,
  ),
};
