import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages are the only thing that is built; the server runs its sources as they stand. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  server: { port: 8521, proxy: { '/api': 'http://localhost:8520' } },
  build: { outDir: '../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 1200 },
})
