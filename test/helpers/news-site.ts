import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';

/** The words of a short article that is found on its page. */
export function newsPage(title: string, quote: string, more = ''): string {
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><article><p>Ketua KPU Kota Damai Ratna Dewi membuka gudang logistik di Kampung Baru, Kamis pagi, disaksikan polisi dan dua orang saksi pasangan calon.</p><p>“${quote},” kata Ratna kepada wartawan di gudang itu sebelum pulang ke kantornya.</p><p>Pelipatan surat suara akan dimulai Senin oleh dua ratus warga dari tiga kelurahan.</p></article>${more}</body></html>`;
}

/** A site with its rules, a redirect, a packed page that may be kept, one in chunks that may not, and pages that are not there. */
export function newsSite(note: (path: string) => void): RequestListener {
  return (request, response) => {
    const path = request.url ?? '';
    note(path);
    switch (path) {
      case '/robots.txt':
        return void response.writeHead(200, { 'Content-Type': 'text/plain' }).end('User-agent: *\nDisallow: /tertutup');
      case '/pendek':
        return void response.writeHead(302, { Location: '/gudang' }).end('dipindah');
      case '/gudang':
        return void response
          .writeHead(200, {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Encoding': 'gzip',
            ETag: '"g1"',
            'Cache-Control': 'max-age=600',
          })
          .end(gzipSync(newsPage('Gudang Dibuka', 'Kami sudah menghitung 412 kotak suara')));
      case '/debat':
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.write(newsPage('Debat Ditunda', 'Debat kedua kami undur ke hari Minggu').slice(0, 200));
        return void response.end(newsPage('Debat Ditunda', 'Debat kedua kami undur ke hari Minggu').slice(200));
      default:
        return void response.writeHead(404).end('tidak ada');
    }
  };
}
