/** What a lesson's page does by script: the view, the place in the lesson, the company's words. */
import './company-words.ts';
import './place.ts';
import './view.ts';
