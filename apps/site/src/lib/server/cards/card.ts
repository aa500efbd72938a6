import naskh from '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf?url'
import sans from '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf?url'
import sansBold from '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf?url'
import serif from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url'
import program from '@resvg/resvg-wasm/index_bg.wasm?url'
import { read } from '$app/server'
import type { Tools } from './draw.ts'
import source from './draw-thread.ts?thread'
import { drawingThread } from './thread.ts'

const draw = drawingThread(source, readTools)

/** The answer with a card. */
export async function cardResponse(svg: string): Promise<Response> {
  return new Response(await draw(svg), { headers: { 'content-type': 'image/png' } })
}

async function readTools(): Promise<Tools> {
  const bytes = async (asset: string) => new Uint8Array(await read(asset).arrayBuffer())
  return {
    program: await bytes(program),
    faces: await Promise.all([serif, sansBold, sans, naskh].map(bytes)),
  }
}
