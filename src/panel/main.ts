// Entry of the panel: shows the app in the language of the account that opened it.
import { h, render } from 'preact';
import { App } from './app';
import type { PanelStart } from '../panel-data/panel-json';
import { LANGUAGES, languageOf } from './words';

const place = document.getElementById('panel');
if (!place) throw new Error('The panel’s page lacks #panel.');
const language = languageOf(document.documentElement.lang);
const start = document.body.dataset.start as PanelStart;
render(h(App, { language, words: LANGUAGES[language], start }), place);
