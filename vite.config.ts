import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The pages are the only thing that is built; the server runs its sources as they stand. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), packed()],
  html: { cspNonce: '__NONCE__' },
  server: { port: 8521, proxy: { '/api': 'http://localhost:8520' } },
  build: { outDir: '../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
})

/** Lays the packed forms beside every script and style, so that the server packs nothing while it answers. */
function packed(): Plugin {
  return {
    name: 'packed', apply: 'build',
    writeBundle({ dir }) {
      const assets = join(dir!, 'assets')
      for (const file of readdirSync(assets).filter(name => /\.(?:js|css|svg)$/.test(name))) {
        const content = readFileSync(join(assets, file))
        writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }))
        writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
      }
    },
  }
}
