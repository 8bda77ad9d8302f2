import { useQuery } from '@tanstack/react-query'
import { send } from '../../ask.ts'
import { fileUrl, useAddress } from '../../show/evidence.tsx'

/** A photo of a report: with its record, or just sent and not yet saved. */
export function Photo({ id, hash, alt }: { id: string; hash: string; alt: string }) {
  const { data } = useQuery({
    queryKey: ['photo', id, hash], staleTime: Infinity, retry: false,
    queryFn: async () => (await send('GET', fileUrl(hash, { ledger: 'report', id })).catch(() => send('GET', fileUrl(hash, undefined)))).blob(),
  })
  const source = useAddress(data)
  return source === null ? <span className="photo-waiting" /> : <img src={source} alt={alt || '图片'} />
}
