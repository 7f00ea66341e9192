/** What a lesson's page does by script: what a plan changes, the view, the place in the lesson, the company's words. */
import './tailored.ts';
import '../saving/indicator.ts';
import '../settings/running-text.ts';
import './place.ts';
import './task-ticks.ts';
import './view.ts';
