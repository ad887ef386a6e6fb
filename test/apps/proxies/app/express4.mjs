import express from 'express4';
import { handler, HOST, PORT, PREFIX, tell } from './proxy.mjs';

express().use(PREFIX, handler).listen(PORT, HOST, tell);
