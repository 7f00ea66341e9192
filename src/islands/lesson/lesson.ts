/** What a lesson's page does by script: the view, the place in the lesson, the company's words. */
import '../saving/indicator.ts';
import '../settings/running-text.ts';
import './company-words.ts';
import './place.ts';
import './task-ticks.ts';
import './view.ts';
