package org.jinguo.ui.home;

class HomeViewModelTest {}
