import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { Returned } from './Returned.js';
import { applyTheme } from './theme/theme.js';

applyTheme();

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>{location.pathname === '/connected' ? <Returned /> : <App />}</StrictMode>,
);
