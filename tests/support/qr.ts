import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';

/** What an independent reader finds in a picture of a part of the page; null when it finds no code. */
export async function readCode(page: Page, part: Locator): Promise<string | null> {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  const scroll = await page.evaluate(() => [scrollX, scrollY] as const);
  // Of the whole page: a picture of the part alone is taken in the wrong place while print is emulated.
  const clip = box && { ...box, x: box.x + scroll[0], y: box.y + scroll[1] };
  const picture = (await (clip ? page.screenshot({ fullPage: true, clip }) : part.screenshot())).toString('base64');
  // A canvas of a blank page turns the picture into pixels: the site's own policy lets in no image data.
  const blank = await page.context().newPage();
  const { width, height, pixels } = await blank.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, pixels: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) };
  }, picture);
  await blank.close();
  return jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height)?.data ?? null;
}
