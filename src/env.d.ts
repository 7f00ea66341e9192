/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The lesson whose prose is being rendered: what its components know of their page. */
    lesson?: import('#src/catalog/lesson-context.ts').LessonContext;
  }
}
