/**
 * Turns of phrase that tell a mood which their words alone do not, by kind; written for this project. `_` joins words, `*` stands
 * for any one word. The training gives each kind its weight.
 */
export const FEELING_PHRASES: Readonly<Record<string, string>> = {
  pleased: `go_out_of_my_way out_of_their_way out_of_his_way out_of_her_way out_of_your_way worth_it worth_the worth_every
    well_worth worth_all worth_my hit_the_spot hits_the_spot cant_go_wrong can_not_go_wrong cant_wait_to cannot_wait_to no_complaints
    no_complaint no_problem no_problems no_issues no_issue no_worries no_hassle nothing_but_good nothing_but_great nothing_but_positive
    nothing_bad cant_complain not_bad not_too_bad not_be_happier never_disappoint never_disappoints never_disappointed not_disappoint
    not_disappointed wont_be_disappointed never_fails never_had_a_bad never_had_a_problem never_had_an_issue never_have_a_bad to_die_for
    blown_away blew_my_mind blew_me_away thumbs_up five_stars 5_stars five_star 5_star more_stars 10_stars made_my_day made_me_feel
    made_us_feel make_you_feel makes_me_feel_better feel_better feel_at_home felt_comfortable on_point above_and_beyond
    second_to_none lives_up lived_up live_up_to one_of_the_best some_of_the_best the_best_thing best_part by_far_the_best the_bomb
    like_a_king big_fan huge_fan am_a_fan a_fan_of fell_in_love in_love fall_in_love life_saver a_breeze in_no_time
    right_away for_free no_charge free_of_charge on_the_house threw_in at_no_extra took_care_of take_care_of takes_care takes_pride
    good_news good_point good_idea good_thing good_job great_job nice_job well_done_to good_luck best_of_luck thank_you_so thanks_so
    thank_you_for thanks_man look_forward looking_forward looks_good sounds_good sounds_great sounds_like_fun
    sounds_fun sounds_nice sounds_amazing sounds_interesting as_good_as great_value good_value fair_price good_price great_price
    great_prices good_prices reasonable_price reasonable_prices so_cheap huge_portions big_portions large_portions generous_portion
    portions_are_big portions_are_huge more_than_enough more_than_happy all_you_can plenty_of lots_of_room a_must must_try must_have
    must_see must_go have_to_try need_to_try should_try do_not_forget dont_forget dont_miss do_not_miss check_it_out check_this_place_out
    check_them_out give_it_a_try give_them_a_try pleasantly_surprised pleasant_surprise surprisingly_good how_good line_out_the_door
    doesnt_disappoint didnt_disappoint no_regrets no_doubt without_a_doubt no_brainer cheers_mate well_deserved deserves_more
    deserve_better melts_in melt_in melted_in perfectly_cooked cooked_to_perfection cooked_perfectly cooked_just_right just_right
    done_right does_it_right got_it_right out_quick very_fast super_fast so_fast was_fast is_fast fast_and ready_in on_time in_and_out
    stayed_late answered_all explained_everything walked_me_through made_sure makes_sure make_sure_you
    knows_what knew_what know_what_they attention_to_detail eye_for_detail feel_safe put_me_at_ease at_ease so_happy_with
    very_happy happy_with made_it_right worked_out works_great works_well works_perfectly worked_for_me like_new like_a_champ
    as_described better_than_expected exceeded exceeds beyond_expectations better_than_most better_than_any best_in_town in_town_for
    nothing_compares cant_beat cant_be_beat hard_to_beat nothing_but_the_best all_good so_good too_good pretty_good
    soo_good of_my_favorite do_their_best did_his_best did_her_best did_their_best kept_us reminds_me_of
    he_is_right hes_right shes_right youre_right you_are_right thats_right so_true very_true thats_true same_here i_agree
    i_love_this love_it love_this love_the love_how love_that love_to hell_yes heck_yes hell_yeah yes_please
    you_got_this you_can_do_it keep_it_up well_said well_put fair_enough thats_awesome thats_cool thats_great thats_good
    bless_you happy_birthday happy_new_year blessed_new so_glad so_excited proud_of thats_hilarious made_me_laugh so_funny cracks_me_up
    so_cute looks_great looks_amazing look_good looking_good what_a_great what_a_nice what_a_good what_an_amazing
    doing_better hope_you hope_this_helps wish_you what_a_wonderful nice_touch
    BIG_PORTION PORTION_BE_BIG BIG_PORTION_of so_many_options lots_of_options so_much_to_choose i_like i_really_like we_like we_really_like really_like
    really_liked they_like WHO_are_great WHO_is_great nothing_to_complain not_a_single_complaint no_wait no_line
    without_any_problem without_a_problem without_any_issues never_a_problem not_a_problem not_an_issue never_too_busy never_too_crowded
    didnt_have_to_wait didnt_wait_long did_not_wait not_expensive not_too_expensive not_overpriced no_hidden STAFF_remembered remembered_us
    remembered_my remembers_my went_above go_above goes_above always_clean always_fresh always_friendly always_good always_great
    always_on_time fixed_it fixed_my got_it_fixed took_the_time takes_the_time took_time_to
    couldnt_be_happier could_not_be_better couldnt_be_better couldnt_ask_for could_not_ask_for couldnt_get_enough cant_get_enough
    cannot_get_enough finished_every licked_the_plate ate_every_bite every_bite worth_a_try worth_a_visit worth_a_trip worth_a_shot
    worth_a_drive if_you_havent_tried you_have_to_try you_need_to_try you_should_try you_must_try be_sure_to_try make_sure_to_try save_room_for
    wish_i_could_give_more wish_i_lived_closer wish_they_had_one_in if_i_lived_closer
    ive_ever_had i_have_ever_had ever_tasted ever_eaten my_whole_life would_give_more
    thanks_again thank_you_very thank_you_all thank_goodness thank_god good_for_you good_for_him good_for_her well_done nice_work keep_up_the
    feels_good feeling_better_now love_you
    great_place nice_place good_place cool_place love_this_place good_food great_food good_service great_service great_experience good_experience nice_experience great_selection
    great_view great_views great_atmosphere good_atmosphere nice_atmosphere great_spot good_spot huge_plus big_plus  a_bonus kid_friendly dog_friendly good_for_kids good_for_groups 
    perfect_for date_night worth_the_wait worth_the_drive worth_the_price worth_the_money worth_every_penny was_greeted were_greeted greeted_us greeted_me with_a_smile always_smiling
    seated_right_away seated_immediately seated_promptly didnt_rush never_rushed never_felt_rushed answered_my_questions answers_all very_patient listened_to listens_to even_offered
    offered_to offered_us offered_me gave_us_a_free gave_me_a_free gave_me_a_discount gave_us_a_discount waived_the refunded_me replaced_it same_day within_minutes next_day_delivery
    easy_to_find easy_to_use easy_to_work easy_parking plenty_of_parking quick_service fast_service break_the_bank happy_hour no_pressure no_nonsense no_gimmicks checked_on_us checked_in_on
    came_by_to_check checked_up kept_coming_by came_over_to always_helpful always_willing never_let_us_down never_let_me_down never_steered hands_down dont_change a_must_stop a_real_treat such_a_treat such_a_great
    such_a_nice such_a_good such_good such_great lots_of_flavor full_of_flavor so_much_flavor bursting_with so_tender so_fresh so_friendly so_helpful so_nice so_sweet so_kind so_much_fun had_a_blast
    had_fun had_a_great had_a_good had_a_wonderful good_time great_time best_time feel_welcome felt_welcome felt_like_family like_family like_home home_away second_home
    im_hooked got_me_hooked cant_stop_eating cant_stop_thinking dream_about dreaming_about craving_their crave_their satisfied_my got_what_i_wanted exactly_what_i exactly_what_we
    just_what_i just_what_we glad_that glad_to glad_you happy_to_see  happy_that pleased_with impressed_with impressed_by love_how love_that love_their loved_their loved_the
    stay_safe take_care hang_in_there it_gets_better you_will_be_fine youll_be_fine be_okay good_call good_one nice_one fair_point great_point great_idea great_story great_show
    agree_with totally_agree completely_agree couldnt_agree_more exactly_this this_is_true so_cool so_awesome so_beautiful so_adorable cant_stop_laughing dying_laughing made_me_smile made_me_happy
    made_me_chuckle wish_you_the_best wish_you_all all_the_best best_wishes rooting_for fingers_crossed hope_it_works hope_it_gets hope_that i_hope hopefully_you respect_for props_to shout_out
    hats_off credit_to keep_going dont_give_up you_rock youre_awesome youre_amazing you_are_awesome you_are_amazing welcome_to youre_welcome appreciate_it appreciate_you much_appreciated`,
  loyal: `be_back will_be_back ill_be_back be_coming_back coming_back_for keep_coming_back kept_coming_back come_back_again will_return
    return_customer repeat_customer regular_customer be_a_regular be_regulars become_a_regular am_a_regular loyal_customer
    customer_for_life client_for_life coming_here_for been_coming_here been_going_to been_going_here going_here_for go_back_for
    would_go_back will_go_back definitely_go_back definitely_come_back definitely_return cant_wait_to_go cant_wait_to_come
    cant_wait_to_return will_come_back would_come_back will_definitely_be visit_again come_here_again go_here_again use_them_again
    use_again order_again go_to_place go_to_spot my_go_to our_go_to every_time_we every_time_i_come look_no_further dont_go_anywhere_else
    wont_go_anywhere_else wont_go_anyplace would_recommend id_recommend will_recommend highly_recommend recommend_this recommend_them
    recommend_to recommended_to been_seeing_the_same same_stylist again_and_again over_and_over_for time_and_time_again
    back_next_time hidden_gem glad_we_came glad_i_came glad_we_found glad_i_found so_glad_i glad_to_hear glad_to_have
    happy_to_have_found new_favorite be_returning
    cant_wait_to_try cant_wait_to_be be_back_soon back_soon see_you_soon see_you_next next_time_i_am next_time_im we_will_be_back going_back_to_try again_soon again_next_time stay_here_again stay_again eat_here_again
    tell_all_my tell_my_friends tell_everyone told_all_my my_new_favorite our_favorite my_favorite always_come_here always_go_here always_order_from always_get_the every_week every_weekend every_time_im_in whenever_im_in whenever_we_are`,
  turned: `never_again not_be_back wont_be_back will_not_be_back wont_be_coming_back not_be_coming not_be_returning wont_be_returning
    will_not_return wont_return never_return never_return_to not_return never_going_back never_go_back never_come_back not_come_back
    wont_come_back not_go_back wont_go_back wouldnt_go_back not_going_back dont_go dont_go_here dont_waste do_not_waste stay_away
    steer_clear run_away last_time_i first_and_last business_elsewhere go_elsewhere went_elsewhere somewhere_else look_elsewhere
    not_recommend dont_recommend wouldnt_recommend cant_recommend cannot_recommend couldnt_recommend not_order_again
    never_order never_use not_do_business never_do_business never_buy not_worth isnt_worth wasnt_worth wouldnt_bother dont_bother
    do_not_bother didnt_bother not_bother think_twice save_your_money save_your_time keep_your_money zero_stars 0_stars
    no_stars one_star 1_star two_stars 2_stars if_i_could_give_zero negative_stars deserve_a_review doesnt_even_deserve never_liked
    never_found_a never_liked lost_my_business lost_a_customer lost_our_business glad_i_didnt better_off cut_my_losses
    go_somewhere_else going_somewhere_else take_your_business took_my_business taking_my_business find_somewhere_else find_another_place find_a_new no_reason_to_go no_reason_to_return wont_be_using
    wont_be_ordering wont_order wont_be_going not_planning_to not_going_to_return not_going_again will_not_be_going will_not_be_using not_use_them not_use_this
    not_shop not_eat_here not_stay_here not_stay_again never_stay never_eat never_shop never_set_foot never_step not_coming_back last_visit last_time_we one_and_done skip_this skip_it pass_on_this i_will_pass`,
  letDown: `waste_of a_waste rip_off ripped_off ripped_us ripped_me could_be_better could_have_been_better could_use_some could_use_a
    could_be_more should_be_better could_be_a_little better_elsewhere better_options better_places not_the_best nothing_special
    nothing_to_write nothing_great nothing_spectacular nothing_impressive nothing_memorable not_impressed wasnt_impressed not_that_great
    wasnt_that_great not_that_good wasnt_that_good not_so_good not_so_great not_very_good not_very not_great wasnt_great not_good_enough
    good_enough_but not_happy wasnt_happy not_fresh not_clean not_friendly not_helpful no_help no_flavor no_taste lack_of lacked_flavor
    no_seasoning hard_to_screw screw_up screwed_up screwed messed_up mess_up how_difficult no_idea_why
    dont_know_why dont_understand_why dont_get_why cant_believe could_not_believe couldnt_believe unbelievable_that not_even didnt_even
    couldnt_even wouldnt_even doesnt_even wasnt_even cant_even supposed_to was_supposed were_supposed should_have shouldnt_have
    should_not_have should_know used_to_be instead_of_the instead_i_got rather_got long_wait had_to_wait have_to_wait made_us_wait
    made_me_wait we_waited i_waited waited_over waited_for an_hour over_an_hour hour_and_a half_an_hour 30_minutes 45_minutes 20_minutes
    40_minutes hours_later still_waiting still_not still_no still_havent still_hasnt never_came never_showed never_got
    never_received never_called never_arrived never_returned never_checked never_brought never_offered never_asked never_acknowledged
    no_one_came nobody_came no_one_ever no_one_helped no_one_cares nobody_cares no_response no_answer no_apology not_once
    came_out_cold ice_cold was_cold were_cold rock_hard hard_as_a too_long too_much too_many too_small too_expensive too_salty
    too_sweet too_loud too_hot too_cold too_dry too_far too_late too_slow too_crowded too_busy too_spicy way_too really_really_long
    ran_out out_of_stock sold_out were_out_of was_out_of fell_apart falling_apart broke_down breaks_down ended_up_with
    the_nerve the_audacity the_gall talk_to_a_manager speak_to_a_manager speak_to_the_manager asked_to_speak
    speak_with_a_manager spoke_to_the_manager had_to_ask had_to_send
    had_to_return had_to_pay had_to_get_up had_to_leave had_to_go have_to_ask sent_it_back send_it_back take_it_back
    asked_twice asked_three ask_twice ask_for_water ask_for_a_refill ignored_us ignored_me walked_away walked_right walked_out
    walk_out turned_us_away kicked_us tells_me_to wouldnt_let
    would_not_let refused_to charged_me charged_us tried_to_charge tried_to_sell tries_to_sell try_to_sell over_charged double_charged
     hidden_fees did_nothing does_nothing do_nothing didnt_care dont_care doesnt_care couldnt_care_less could_care_less
     doesnt_make_sense makes_no_sense didnt_work doesnt_work dont_work not_work not_working stopped_working wont_work
    didnt_taste tasted_like taste_like tasted_old looked_like_it smelled_like smells_like felt_like_a feels_like_a
    made_me_sick got_sick food_poisoning in_my_food stomach_ache my_stomach a_hair got_worse get_worse
    getting_worse going_downhill gone_downhill went_downhill only_so_much ridiculously_small ridiculously_expensive a_joke so_bad
    really_bad very_bad is_bad was_bad not_good no_good no_thanks to_be_desired no_respect makes_me_mad makes_me_sick so_mad so_sad
    so_tired_of sick_of tired_of fed_up had_enough enough_is_enough not_fair unfair_that not_cool not_okay not_ok not_right not_true
    not_funny not_my_thing not_for_me my_only_complaint only_complaint one_complaint only_gripe my_gripe only_downside only_negative
    only_problem only_issue one_problem had_a_problem have_a_problem the_problem_is problem_is problem_with issue_with trouble_with
    the_worst_part worst_part worst_thing worst_experience bad_experience horrible_experience terrible_experience bad_service
    poor_service terrible_service awful_service horrible_service slow_service customer_service_is poor_quality low_quality bad_quality
    good_luck_getting good_luck_finding thanks_for_nothing what_a_joke what_a_waste
    what_a_shame what_a_disappointment such_a_disappointment a_shame its_a_shame too_bad sorry_to_hear sad_that its_sad
    we_hate hate_the i_dont_like didnt_like dont_like did_not_like not_like not_a_fan not_a_huge_fan
    not_enough isnt_enough wasnt_enough werent_given wasnt_given not_given never_given nothing_worked
    no_longer not_anymore any_longer youre_wrong you_are_wrong thats_wrong wrong_with exact_opposite opposite_of
    you_cant dont_understand not_understanding get_worse going_to_get_worse you_will_never shut_up go_away
    stop_it leave_me_alone who_cares weird_to so_weird dont_get_it i_dont_get fault_of your_fault
    their_fault is_gross so_gross makes_me_sad feel_bad feel_sorry felt_bad breaks_my_heart my_condolences
      run_over got_stuck stuck_in stuck_with locked_out locked_up
    do_better fix_up is_never_open
    never_SERVE didnt_SERVE nobody_SERVE not_even_SERVE no_one_SERVE no_one_even havent_SERVE hasnt_SERVE wont_SERVE
    TIME_late waited_*_TIME waited_*_*_TIME waited_TIME waiting_*_TIME waiting_*_*_TIME waiting_for_*_TIME wait_*_TIME wait_*_*_TIME took_*_TIME took_them_*_TIME took_*_*_TIME took_forever takes_forever
    forever_to took_too takes_too sat_there_for stood_there_for been_waiting LONG_LINE LINE_BE_LONG LINE_BE_*_LONG SMALL_PORTION
    PORTION_BE_SMALL PORTION_BE_*_SMALL too_TOOADJ way_too_TOOADJ a_bit_TOOADJ a_little_TOOADJ BADSTATE_FOOD FOOD_BE_BADSTATE FOOD_BE_*_BADSTATE FOOD_came_BADSTATE FOOD_came_out_BADSTATE
    came_out_BADSTATE came_BADSTATE arrived_BADSTATE had_to_throw had_to_get_our_own threw_it_away threw_it_out throw_it_away
    couldnt_eat could_not_eat only_ate_half picked_at not_edible not_what_i not_as_good not_as_great not_as_described not_as_advertised
    speak_to_a_supervisor talk_to_a_supervisor talk_to_the_manager called_to_complain
    no_explanation no_excuse no_excuses no_sign_of no_air no_hot_water no_toilet no_napkins no_refills no_seats no_parking nowhere_to_park hard_to_find hard_to_hear hard_to_eat hard_to_park
    not_enough_STAFF only_one_STAFF was_closed were_closed already_closed gave_us_attitude gave_me_attitude with_an_attitude rolled_eyes
    in_a_bad_mood acted_like looked_at_us_like looked_at_me_like treated_us_like treated_me_like treated_like
    talked_down walked_past forgot_my forgot_our forgot_the wrong_order wrong_food wrong_size
    got_it_wrong got_my_order_wrong messed_up_my messed_up_our charged_twice for_no_reason would_not_honor
    wouldnt_honor lost_my_luggage lost_our_reservation lost_my_order lost_the_order fell_off fell_out smelled_of reeked_of
    not_what_it_used_to isnt_what_it_used not_like_it_used_to has_gone_down prices_went_up prices_have_gone
    not_even_close not_even_a nothing_like not_a_good not_the_same isnt_the_same wasnt_the_same just_okay just_ok so_so sub_par below_average hit_or_miss
    leaves_a_lot left_a_lot left_much leaves_much bad_taste turned_off for_that_price for_what_you_get for_what_you_pay
    dont_expect do_not_expect i_regret wish_i_had_not wish_i_hadnt will_regret what_a_terrible what_a_horrible what_an_awful
    doesnt_matter doesnt_help didnt_help no_point whats_the_point makes_me_angry i_cant_stand cant_stand cannot_stand
    not_acceptable im_sorry_for_your sorry_for_your sorry_about_your i_feel_sorry`,
  wish: `i_wish we_wish wish_we wish_i wish_they wish_there wish_it wish_that if_only would_have_been would_be_nice would_be_better
    would_have_liked would_have_loved would_have_preferred could_have might_have were_the_case was_hoping were_hoping had_hoped hoped_for
    expected_more expected_better expecting_more had_high_hopes high_hopes high_expectations wanted_to_love wanted_to_like
    thought_it_would i_thought_it looked_good_but used_to_love used_to_like once_was
    would_be_great_if would_have_been_nice would_be_nice_if would_have_been_better wouldve_been should_be_able could_be_improved needs_to_be needs_to_improve need_to_improve needs_work needs_improvement room_for_improvement could_improve should_improve
    wish_you_had wish_he wish_she would_help_if would_be_helpful_if would_rather_have if_they_had if_they_would if_they_could could_stand_to should_offer should_train should_hire should_consider should_learn should_at_least could_at_least at_least_they_could`,
  telling: `we_went i_went went_to went_with decided_to decided_on we_decided came_here_for came_here_with came_here_on come_here_for came_here
    stopped_by stopped_here stopped_in we_stopped i_stopped we_arrived i_arrived arrived_at got_there we_sat i_sat we_were_seated were_seated
    was_seated i_ordered we_ordered ordered_the ordered_a i_had_the we_had_the my_husband_had my_wife_had and_i_had we_got i_got
    brought_us the_server the_waitress the_waiter the_menu first_time for_lunch for_dinner for_breakfast a_couple_of a_few last_week
    last_night last_year years_ago months_ago weeks_ago a_while_ago in_the_past we_bought i_bought we_took i_took i_called we_called
    i_was_told told_me told_us he_said she_said they_said said_that asked_if asked_for asked_me asked_us asking_for i_asked_about
    explained_that explained_the informed_me pick_up picked_up drop_off dropped_off dropped_it located_in located_on is_located next_to
    across_the_street in_the_area around_the_corner on_the_corner at_the_corner before_the after_the on_a_friday on_a_saturday
    on_a_sunday on_monday on_tuesday on_friday_night parking_lot opened_in they_close they_open open_at close_at they_have_a there_is_a
    there_are_a there_was_a there_were_a comes_with came_with served_with on_the_side take_out i_heard_about heard_about read_about i_read
    i_know i_guess i_think i_wonder i_am_not_sure not_sure i_dont_know who_is what_is where_is what_are how_many how_much how_do
    do_you are_you is_it is_there can_you could_you did_you have_you would_you the_way_it
    would_like id_like like_to wed_like look_like looks_like looked_like feel_like feels_like something_like things_like places_like sounds_like seems_like seem_like`,
  giving: `can_help could_help want_to_help like_to_help love_to_help happy_to_help glad_to_help willing_to_help to_help_children
    help_children help_them help_out helping_children helping_others make_a_difference making_a_difference i_will_donate ill_donate
    will_donate can_donate could_donate like_to_donate love_to_donate want_to_donate happy_to_donate willing_to_donate
    would_donate id_donate donate_some donate_a donate_all donate_half donate_my i_can_give i_could_give i_will_give ill_give
    id_give i_can_afford can_definitely_afford i_can_spare could_spare every_little every_bit little_bit_helps
    great_cause good_cause worthy_cause good_charity great_charity interesting_charity great_organization good_organization
    like_a_good like_a_great like_an_interesting sound_like_a_good seems_like_a_good legitimate_charity good_work great_work
    good_things amazing_work doing_great i_care_about care_about_children i_do_care important_to_help deserve_help for_the_children
    less_fortunate those_in_need children_in_need would_if_i_could if_i_could no_reason_not convinced_me you_convinced
    you_have_convinced count_me_in im_in sign_me_up lets_do_it i_will_consider will_consider consider_that consider_donating
    consider_it i_may_consider might_consider will_look_into look_into_it i_try_to_do i_support heard_good good_to_know
    good_to_hear glad_to_hear happy_to_hear nice_to_know great_to_hear thats_really_good sounds_like_a_good sounds_like_a_great
      how_can_i_help how_do_i_donate where_can_i_donate where_do_i_sign do_my_part do_our_part
    heartbreaking breaks_my_heart so_sad_that
    great_thing good_thing wonderful_thing wonderful_cause amazing_cause would_be_willing be_willing_to be_happy_to be_glad_to i_can_do_that can_do_that every_child  children_deserve important_to_me
    its_important it_is_important  we_should_all should_help we_need_to_help  those_poor those_children poor_children poor_kids i_have_donated ive_donated i_donated i_often_donate i_usually_donate
    i_have_heard_good i_like_that i_like_to_help like_that_they yes_i_would yes_i_will yes_i_can  yes_id i_would_be_happy i_would_love i_would_like_to i_agree_that thats_amazing thats_wonderful thats_nice that_is_great that_is_good that_is_nice
    that_is_wonderful that_is_amazing that_sounds_great that_sounds_good thats_a_good thats_a_great that_would_be_great that_would_be_good  would_be_good sounds_like_they you_are_doing you_make_a_good`,
  refusing: `dont_have_money dont_have_any_money dont_have_any dont_have_much dont_have_a_lot dont_have_extra dont_have_enough
    dont_have_the_money do_not_have_money have_no_money no_money any_money much_money cant_afford cannot_afford can_not_afford not_afford
    not_able_to unable_to_donate dont_want_to do_not_want_to not_interested not_comfortable not_convinced
    dont_donate do_not_donate not_donate cant_donate cannot_donate wont_donate never_donate not_today not_right_now not_now
    not_at_this_time maybe_later some_other_time another_time rather_not id_rather rather_give rather_donate rather_help prefer_to
    i_prefer other_charities another_charity different_charity local_charities other_organizations my_own_family my_own_kids
    my_own_children our_own here_in_the_us in_our_own in_this_country own_country closer_to_home close_to_home_first people_here
    kids_here helping_them_first first_before dont_trust do_not_trust not_trust hard_to_trust dont_believe do_not_believe not_believe
    sounds_like_a_scam a_scam fake_charities fake_charity where_the_money where_my_money
    administrative_costs ceo_salary wont_actually_go my_money_wont bills_to_pay pay_my_bills pay_bills
    food_stamps paycheck_to_paycheck tight_budget budget_is low_income living_paycheck student_loans
    in_debt i_am_broke im_broke im_poor too_pushy stop_asking no_thank_you no_thanks im_good_thanks
    i_worry i_am_worried im_worried i_doubt not_sure_if i_am_skeptical im_skeptical real_donation
    until_my_situation nothing_i_can_do cant_help cannot_help wish_i_could but_i_cant but_i_dont but_i_am_not but_not
    where_are_the_parents their_problems their_parents why_should_i why_would_i why_do_you not_my_problem
    just_for_promotion`,
  impatient: `hurry_up please_hurry hurry_it_up taking_so_long take_so_long taking_forever so_long_to_respond how_much_longer how_long_does_it dont_have_all_day
    havent_got_all_day all_day im_in_a_hurry i_am_in_a_hurry i_told_you told_you_already told_you_that already_told i_already_told i_already_gave i_already_said already_gave_you
    already_said i_just_said i_just_told i_just_gave just_told_you like_i_said as_i_said i_said how_many_times again_and_again_i for_the_last_time for_the_second_time
    for_the_third_time same_question asking_me_the_same keep_asking keeps_asking stop_asking stop_repeating you_keep repeating_yourself come_on cmon are_you_there
    anyone_there anybody_there still_there are_you_listening are_you_even even_listening pay_attention listen_here listen_to_me listen_buddy look_here look_buddy
    read_what_i didnt_you_read did_you_read did_you_not did_you_even didnt_i_just keep_up_man get_this_done just_do_it just_get just_give just_book just_answer do_it_now
    right_now! fix_it_now need_it_now i_need_it_done been_waiting been_on_hold waiting_forever waited_forever still_waiting hello_hello what_is_taking whats_taking
    what_now what_the_heck what_the_hell why_do_you_need why_do_you_want why_would_you why_are_you why_cant_you why_dont_you why_wont_you why_didnt_you
    why_should_i why_is_it_so what_for what_do_you_mean what_was_that that_is_not_what thats_not_what not_what_i_asked i_didnt_ask didnt_ask_for
    you_dont_understand you_do_not_understand you_are_not_understanding not_making_sense makes_no_sense doesnt_make_sense youre_not_listening you_arent_listening
    you_already_have you_already_asked you_just_asked you_just_said you_just_told you_should_know you_should_have cant_you can_you_not cant_you_just`,
  accusing: `this_is_ridiculous thats_ridiculous this_is_unacceptable thats_unacceptable is_unacceptable this_is_absurd this_is_frustrating so_frustrating very_frustrating
    frustrating this_is_infuriating this_is_annoying so_annoying this_is_bad bad_service poor_service terrible_service horrible_service worst_service
    what_kind_of_service what_kind_of_company what_kind_of what_is_wrong_with whats_wrong_with something_wrong_with_you are_you_kidding you_kidding_me
    are_you_serious are_you_stupid are_you_dumb are_you_deaf are_you_crazy are_you_trying are_you_sure_you_know is_this_a_joke youre_joking you_must_be_joking youve_got_to_be
    you_have_got_to_be how_dare how_can_this_be how_is_that_possible how_hard_is how_could_you you_people you_guys_are you_are_useless youre_useless useless not_helpful
    not_helping you_wont_help not_going_to_help wont_help_me no_help unhelpful you_are_terrible youre_terrible youre_the_worst you_suck you_are_wrong your_fault you_messed you_lied
    dont_lie your_manager your_supervisor your_boss a_manager a_supervisor the_manager the_supervisor someone_else_there real_person real_human a_human talk_to_someone
    speak_to_someone report_you complain_about file_a_complaint make_a_complaint call_the_police calling_the_police call_my_lawyer my_lawyer lawyer sue_you
    take_my_business last_time_i_use last_time_i_stay never_using never_use never_again never_stay bad_review leave_a_review do_your_job your_job
    thats_rude that_is_rude so_rude be_rude dont_be_rude rude not_polite not_very_nice that_isnt_nice very_nice_of_you none_of_your not_your_business
    personal_question are_you_calling_me calling_me_a stop_harassing leave_me_alone dont_call_me waste_of_time waste_of_my wasting_my wasted_my
    my_time i_dont_trust dont_trust_you knew_i_shouldnt discrimination thanks_for_nothing thank_you_for_nothing for_nothing you_people_are i_demand dumb_robot stupid_robot
    stupid_computer stupid_machine dumb_machine this_sucks that_sucks you_need_to! then_make_it i_cant_believe cant_believe_this unbelievable ridiculous`,
  quitting: `forget_it forget_about_it never_mind nevermind i_give_up give_up im_done i_am_done done_with_this done_with_you goodbye_then i_quit ill_do_it_myself do_it_myself
    ill_find_someone find_someone_else someone_else ill_go_elsewhere ill_just ill_call_back ill_try_somewhere ill_use ill_just_use i_guess_ill_just guess_ill_just guess_i_will_just
    then_goodbye bye_then no_thanks_bye dont_bother whatever ugh sigh geez jeez seriously oh_my_god omg wtf oh_come_on`,
};

/** Words that a phrase may name together, by a word in capitals. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  TIME: 'minute minutes min mins hour hours hr hrs day days week weeks month months',
  STAFF: `server servers waiter waiters waitress waitresses staff manager cashier cashiers hostess host bartender owner employee employees clerk
    receptionist doctor nurse driver technician barista chef cook mechanic agent representative`,
  WHO: 'they people staff owners servers guys folks he she everyone',
  BIG: 'big huge large generous giant enormous massive ample great wide good',
  SMALL: 'small tiny limited smaller skimpy little minuscule measly',
  LONG: 'long longer huge ridiculous insane slow endless',
  PORTION: 'portion portions selection selections variety serving servings helpings size sizes',
  LINE: 'line lines wait waits queue queues',
  FOOD: `food pizza burger burgers fries steak chicken soup rice noodles coffee meat bread salad sushi fish eggs sandwich beef pork shrimp wings
    pasta sauce toast bacon meal dish drinks lobster tacos taco potatoes beans cake cheese meals order plate`,
  BADSTATE: `cold dry hard burnt raw soggy tough chewy stale bland greasy oily salty rubbery overcooked undercooked frozen late wrong lukewarm
    flavorless tasteless watery mushy slimy spoiled mediocre disappointing tiny`,
  BE: 'is was are were be been',
  SERVE: `came come showed show shows asked ask checked check checks offered offer offers brought bring brings called call calls apologized
    apologize arrived arrive answered answer answers responded respond acknowledged acknowledge greeted greet refilled refill received
    receive picks picked delivered deliver listens listened smiled fixed returned helped noticed`,
  TOOADJ: `long much many small big expensive pricey salty sweet loud hot cold dry far late slow crowded busy spicy greasy oily heavy hard soft
    short dark bright noisy pushy old cramped tight bland thick thin strong weak quiet tough bitter sour early rich little few`,
};

export const NEGATIONS = `not no never none nobody neither nor without hardly barely scarcely rarely cannot cant dont doesnt didnt wasnt isnt arent werent
  wont wouldnt couldnt shouldnt havent hasnt hadnt aint mustnt neednt nothing nowhere`;
export const CONTRASTS = 'but however although though';
export const STRENGTHENERS = `very really so extremely incredibly absolutely totally completely super truly too especially utterly most quite`;
export const WEAKENERS = 'somewhat slightly kinda bit fairly rather almost';

/** Words that open or close a polite answer; there they tell little of the mood. */
export const POLITE_OPENINGS: ReadonlySet<string> = new Set(
  `great good perfect fine okay ok sure thanks thank thx ty nice cool awesome excellent wonderful lovely well works yes yeah yep yup
    absolutely certainly right exactly sounds looks that thats fantastic amazing welcome please help helps helped no`.split(
    /\s+/,
  ),
);
